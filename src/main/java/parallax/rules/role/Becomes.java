package parallax.rules.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.RoleChange;

/** Finds who takes up a position: "Bell will step in as interim CEO", "with Bell appointed president". */
final class Becomes extends Changes {

    private static final Cues CUES = Cues.of("becomes");
    /** Titles that name no position: who buys shares becomes an investor. */
    private static final Set<String> LOOSE =
            Set.of("investor", "partner", "owner", "leader", "employee", "chief", "creator", "founder");

    private static final Cues DEPARTURES = Cues.ofKind("leaves", "goes");
    private static final Set<String> DUTIES =
            Set.of("duties", "role", "job", "post", "responsibilities", "title", "position", "helm");

    /** Whether the sentence tells of a departure, too. */
    private final boolean leaving;

    Becomes(Line line, Known known) {
        super("role/becomes", line, known);
        this.leaving = isLeaving(line);
    }

    @Override
    List<RoleFinding> at(int at) {
        Cues.Cue cue = CUES.at(line, at);
        if (cue == null) {
            return List.of();
        }
        return switch (cue.kind()) {
            case "goes" -> goes(cue);
            case "named" -> named(cue);
            case "succeeds" -> succeeds(cue);
            case "heirs" -> heirs(cue);
            default -> falls(cue);
        };
    }

    private List<RoleFinding> goes(Cues.Cue cue) {
        Post post = posts.startingAt(cue.to());
        boolean loose = post != null && LOOSE.contains(post.title().toLowerCase(Locale.ROOT));
        return post == null || loose ? List.of() : becoming(cue, subjects.of(cue.from()), post);
    }

    /** "He will be succeeded as CEO by Ann Bell", "succeeded by Ann Bell as CEO". */
    private List<RoleFinding> heirs(Cues.Cue cue) {
        int at = line.at(cue.to()).isCompany() ? cue.to() + 1 : cue.to();
        at = line.at(at).isTitle() ? at + 1 : at;
        Post post = line.at(at).isPerson() ? posts.afterAs(at + 1) : null;
        for (int i = cue.from() - 1; post == null && line.at(at).isPerson() && i >= Math.max(0, cue.from() - 20); i--) {
            Title title = line.at(i).title();
            post = title == null ? null : new Post(title.text(), title.span(), i, i + 1);
        }
        return post == null ? List.of() : becoming(cue, subjects.row(List.of(at)), post);
    }

    /** "Bell was appointed president", "with Bell appointed president", "Orbit named Bell its president". */
    private List<RoleFinding> named(Cues.Cue cue) {
        int at = cue.to();
        at = line.at(at).isCompany() ? at + 1 : at;
        at = line.at(at).isTitle() && line.at(at + 1).isPerson() ? at + 1 : at;
        if (line.at(at).isPerson() && !line.at(at + 1).isPossessive()) {
            int next = line.at(at + 1).is(",") ? apposition(at + 1) : at + 1;
            Post post = posts.startingAt(next);
            boolean denied = isDenied(cue.from());
            return post == null || denied ? List.of() : becoming(cue, subjects.row(List.of(at)), post);
        }
        Post post = posts.startingAt(cue.to());
        boolean own = post != null && line.at(post.to()).isPerson();
        return post == null || own ? List.of() : becoming(cue, subjects.of(cue.from()), post);
    }

    /** The position behind an apposition between commas. */
    private int apposition(int comma) {
        for (int i = comma + 1; i < comma + 12; i++) {
            if (line.at(i).is(",")) {
                return i + 1;
            }
        }
        return comma + 1;
    }

    private List<RoleFinding> succeeds(Cues.Cue cue) {
        int next = line.at(cue.to()).isTitle() ? cue.to() + 1 : cue.to();
        Post post = line.at(next).isPerson() && line.at(next + 1).is("as") ? posts.startingAt(next + 2) : null;
        return post == null ? List.of() : becoming(cue, subjects.of(cue.from()), post);
    }

    /** "With interim CEO duties at Orbit falling to Bell". */
    private List<RoleFinding> falls(Cues.Cue cue) {
        if (!line.at(cue.to()).isPerson()) {
            return List.of();
        }
        boolean duties = false;
        for (int i = cue.from() - 1; i >= Math.max(0, cue.from() - 8); i--) {
            duties |= DUTIES.contains(line.at(i).lower());
            Title title = line.at(i).title();
            if (title != null && duties) {
                Post post = new Post(title.text(), title.span(), i, i + 1);
                Organization place = places.ofTitle(i);
                place = place == null ? places.after(i + 2) : place;
                return becoming(cue, subjects.row(List.of(cue.to())), post, place);
            }
        }
        return List.of();
    }

    private List<RoleFinding> becoming(Cues.Cue cue, Subjects.Subject subject, Post post) {
        Organization place = post.title().equals(Posts.BOARD_MEMBER) ? places.after(post.to()) : null;
        place = place == null ? places.ofTitle(post.from()) : place;
        place = place == null ? places.relative(cue.from()) : place;
        return becoming(cue, subject, post, place);
    }

    private List<RoleFinding> becoming(
            Cues.Cue cue, Subjects.Subject subject, Post post, @Nullable Organization place) {
        List<RoleFinding> found = new ArrayList<>();
        for (int i = 0; i < subject.names().size(); i++) {
            String person = subject.names().get(i);
            Organization at = place == null ? workplace(person, cue.from(), Set.of()) : place;
            Subjects.Subject one = new Subjects.Subject(
                    List.of(person), List.of(subject.units().get(i)), -1);
            if (at != null) {
                found.addAll(each(one, change(person, at, post), cue, at, post));
            }
        }
        return found;
    }

    /** Who works elsewhere, or takes a seat on a board, joins. */
    private RoleChange change(String person, Organization place, Post post) {
        String workplace = leaving ? known.anyWorkplace(person) : known.workplace(person);
        boolean elsewhere = workplace != null && !known.worksAt(person, place.name());
        return elsewhere || post.title().equals(Posts.BOARD_MEMBER) ? RoleChange.JOINS : RoleChange.BECOMES;
    }

    private static boolean isLeaving(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (line.at(i).isWord() && DEPARTURES.at(line, i) != null) {
                return true;
            }
        }
        return false;
    }
}
