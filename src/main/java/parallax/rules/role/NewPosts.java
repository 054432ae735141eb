package parallax.rules.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.RoleChange;

/** Finds positions that are taken up, and tells who joins with hers. */
abstract class NewPosts extends Changes {

    private static final Cues CUES = Cues.of("becomes");

    /** From "for" past "its new app" to "at". */
    private static final int PART_REACH = 5;

    private final Arrivals arrivals;

    NewPosts(Line line, Known known) {
        super("role/becomes", CUES, line, known);
        this.arrivals = new Arrivals(line, known);
    }

    /** The people take up the position where the words around its title say. */
    final List<RoleFinding> becoming(Cue cue, Subject subject, Post post) {
        return becoming(cue, subject, post, (String) null);
    }

    /** The same after somebody else: where she works, if the words around the title do not say. */
    final List<RoleFinding> becoming(Cue cue, Subject subject, Post post, @Nullable String former) {
        int behind = line.at(post.to()).is("”") || line.at(post.to()).is("\"") ? post.to() + 1 : post.to();
        boolean at = post.isOnBoard() || line.at(behind).is("at");
        boolean advises = post.lower().contains("advis") && line.at(behind).is("to");
        Organization place = advises ? places.startingAt(behind + 1) : at ? places.after(behind) : forPart(behind);
        place = place == null ? places.ofTitle(post.from()) : place;
        place = place == null ? places.relative(cue.from()) : place;
        String before = former == null ? null : known.careers().workplace(former);
        place = place == null ? Organization.unseen(before) : place;
        return becoming(cue, subject, post, place == null ? joined(subject, cue) : place);
    }

    /** "Head of product for its app at Orbit", "VP of R&D at Orbit": past the part that the position is for. */
    private @Nullable Organization forPart(int at) {
        for (int i = at + 1;
                (line.at(at).is("for") || line.at(at).is("of"))
                        && i < at + PART_REACH
                        && !line.at(i).isCompany()
                        && !line.at(i).is(",");
                i++) {
            if (line.at(i).is("at")) {
                return places.startingAt(i + 1);
            }
        }
        return null;
    }

    /** "Bell, who joined Orbit in 2021 from Vela, was promoted to president": where the sentence says that she came. */
    private @Nullable Organization joined(Subject subject, Cue cue) {
        for (int i = cue.from() - 1; !subject.isNobody() && i > Math.max(0, subject.last()); i--) {
            if (line.at(i).is("joined")) {
                return places.startingAt(i + 1);
            }
        }
        return null;
    }

    /** The people take up the position at {@code place}, each where she works if that is null. */
    final List<RoleFinding> becoming(Cue cue, Subject subject, Post post, @Nullable Organization place) {
        List<RoleFinding> found = new ArrayList<>();
        for (Subject one : subject.each()) {
            Organization earlier = place == null ? earlier(cue, one) : place;
            Organization own =
                    earlier == null && post.isOnBoard() ? workplaces.elsewhere(one.person(), cue.from()) : earlier;
            boolean hers = own != null
                    && post.isOnBoard()
                    && known.careers().workplaces(one.person()).contains(own.name());
            Organization other = hers ? workplaces.elsewhere(one.person(), cue.from()) : null;
            own = other == null ? own : other;
            Organization at = own == null ? ownWorkplace(one.person(), cue) : own;
            if (at != null) {
                found.addAll(becomingOne(cue, one, post, at));
                boolean several = cue.kind().equals("heirs") || post.lower().contains("advis");
                Organization also = several ? places.also(at) : null;
                if (also != null) {
                    found.addAll(becomingOne(cue, one, post, also));
                }
            }
        }
        return found;
    }

    /** The people come to the head of {@code place}, under no title that is told. */
    final List<RoleFinding> becoming(Cue cue, Subject subject, Organization place) {
        List<RoleFinding> found = new ArrayList<>();
        for (Subject one : subject.each()) {
            boolean joins = arrivals.isOne(cue, one.person(), place);
            found.addAll(each(one, joins ? RoleChange.JOINS : RoleChange.BECOMES, cue, place, null));
        }
        return found;
    }

    /** "Served as adviser to Orbit before becoming CEO": the company of the position before. */
    private @Nullable Organization earlier(Cue cue, Subject one) {
        boolean before =
                cue.phrase().equals("becoming") && line.at(cue.from() - 1).is("before");
        for (int i = cue.from() - 2; before && i > Math.max(0, one.last()); i--) {
            boolean led = line.at(i - 1).is("to")
                    || line.at(i - 1).is("at")
                    || line.at(i - 1).is("of");
            if (led && line.at(i).isCompany()) {
                return line.organization(i);
            }
        }
        return null;
    }

    private List<RoleFinding> becomingOne(Cue cue, Subject one, Post post, Organization place) {
        boolean seated = post.isOnBoard() && !moves(cue, one.person(), place);
        boolean joins = seated || arrivals.isOne(cue, one.person(), place);
        return each(one, joins ? RoleChange.JOINS : RoleChange.BECOMES, cue, place, post);
    }

    /** "Orbit's CEO moves to a seat on the board": who was there before. */
    private boolean moves(Cue cue, String person, Organization place) {
        boolean shifts = cue.phrase().endsWith(" to") || cue.phrase().endsWith(" into");
        return shifts && known.careers().worksAt(person, place.name());
    }

    /** "Promoted", "stepping up": of who was there. */
    private static boolean isFromWithin(Cue cue) {
        return cue.phrase().startsWith("promot")
                || cue.phrase().startsWith("elevat")
                || cue.phrase().contains(" up ");
    }

    /** Where she works; where the article says only where she worked before, another company, unless she moves up there. */
    private @Nullable Organization ownWorkplace(String person, Cue cue) {
        boolean stays = known.careers().workplace(person) != null || isFromWithin(cue);
        return stays ? workplaces.of(person, cue.from(), Set.of()) : workplaces.besideFormer(person, cue.from());
    }
}
