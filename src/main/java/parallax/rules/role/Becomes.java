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
            case "shifts" -> shifts(cue);
            case "helm" -> helm(cue);
            case "noun" -> noun(cue);
            default -> falls(cue);
        };
    }

    private List<RoleFinding> goes(Cues.Cue cue) {
        Post post = posts.startingAt(cue.to());
        return post == null || isLoose(post) ? List.of() : becoming(cue, subjects.of(cue.from()), post);
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
        return post == null ? untitled(cue, at) : becoming(cue, subjects.row(List.of(at)), post);
    }

    /** "He will be replaced by Bell": at the company where he works. */
    private List<RoleFinding> untitled(Cues.Cue cue, int heir) {
        Subject former = subjects.of(cue.from());
        String place =
                former.isNobody() ? null : known.anyWorkplace(former.names().get(0));
        return place == null || !line.at(heir).isPerson()
                ? List.of()
                : each(subjects.row(List.of(heir)), RoleChange.BECOMES, cue, new Organization(place, -1), null);
    }

    /** "Bell was appointed president", "with Bell appointed president", "Orbit named its chief scientist, Bell, as president". */
    private List<RoleFinding> named(Cues.Cue cue) {
        List<Integer> row = people.takenAt(cue.to());
        if (!row.isEmpty()) {
            Post post = ofNamed(row.get(row.size() - 1) + 1);
            boolean denied = isDenied(cue.from());
            return post == null || denied ? List.of() : appointing(cue, subjects.row(row), post);
        }
        Post post = posts.startingAt(cue.to());
        if (line.at(cue.from() - 1).is("is") && line.at(cue.to()).is("as") && isInPaper(cue.to())) {
            return List.of();
        }
        boolean own = post != null && line.at(post.to()).isPerson();
        return post == null || own || isLoose(post) ? List.of() : becoming(cue, subjects.of(cue.from()), post);
    }

    /** "Is named as chairman in the release": so a paper calls somebody, who is appointed to nothing. */
    private boolean isInPaper(int at) {
        for (int i = at; i < at + 12; i++) {
            if (line.at(i).is("in") && isPaper(i + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPaper(int at) {
        for (int i = at; i < at + 6 && line.at(i) != Unit.NONE; i++) {
            boolean paper = switch (line.at(i).lower()) {
                case "release", "filing", "document", "documents", "complaint", "lawsuit", "suit", "report" -> true;
                default -> false;
            };
            if (paper) {
                return true;
            }
        }
        return false;
    }

    /** What somebody is named: "its president", "as president", "to be its president", past an apposition. */
    private @Nullable Post ofNamed(int at) {
        int next = line.at(at).is(",") ? apposition(at) : at;
        Post post = posts.startingAt(next);
        boolean led = next == at || line.at(next).is("as") || line.at(next).is("to");
        return led || line.at(next).isTitle() ? post : null;
    }

    /** A company appoints who works or worked elsewhere: she joins it. */
    private List<RoleFinding> appointing(Cues.Cue cue, Subject subject, Post post) {
        Organization of = places.ofTitle(post.from());
        boolean named = of != null && of.at() >= cue.to() && line.at(of.at()).isCompany();
        Organization hirer = named ? of : hirers.of(cue.from());
        Organization place = hirer == null ? of : hirer;
        return place == null ? becoming(cue, subject, post) : becoming(cue, subject, post, place);
    }

    private static boolean isLoose(Post post) {
        String lower = post.title().toLowerCase(Locale.ROOT);
        return LOOSE.contains(lower.substring(lower.lastIndexOf(' ') + 1))
                && !lower.startsWith("chief")
                && !lower.contains("founder and");
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

    /** "Bell succeeds Cole as CEO"; without a title where both work at one company. */
    private List<RoleFinding> succeeds(Cues.Cue cue) {
        List<Integer> row = people.takenAt(cue.to());
        if (row.isEmpty()) {
            Unit him = line.at(cue.to());
            Post post = him.is("him") || him.is("her") || him.is("them") ? posts.afterAs(cue.to() + 1) : null;
            return post == null ? List.of() : becoming(cue, subjects.of(cue.from()), post);
        }
        int next = row.get(row.size() - 1) + 1;
        Post post = line.at(next).is("as") ? posts.startingAt(next + 1) : null;
        Subject subject = subjects.of(cue.from());
        if (post != null || subject.isNobody()) {
            return post == null ? List.of() : becoming(cue, subject, post);
        }
        String person = subject.names().get(0);
        String replaced = line.at(row.get(0)).name();
        String place = known.workplace(person);
        place = place == null && replaced != null ? known.anyWorkplace(replaced) : place;
        return place == null || person.equals(replaced)
                ? List.of()
                : each(subject, RoleChange.BECOMES, cue, new Organization(place, -1), null);
    }

    /** "Transitions from CEO of Orbit to executive chair": the second position is the new one. */
    private List<RoleFinding> shifts(Cues.Cue cue) {
        Post old = posts.startingAt(cue.to());
        for (int i = old == null ? line.size() : old.to(); i < Math.min(line.size(), cue.to() + 14); i++) {
            Post post = line.at(i).is("to") ? posts.startingAt(i + 1) : null;
            if (post != null && old != null) {
                Organization place = places.ofTitle(post.from());
                place = place == null ? places.ofTitle(old.from()) : place;
                return becoming(cue, subjects.of(cue.from()), post, place);
            }
        }
        return List.of();
    }

    /** "Took the helm of Orbit", "took the reins as CEO of Orbit". */
    private List<RoleFinding> helm(Cues.Cue cue) {
        Post post = line.at(cue.to()).is("as") ? posts.startingAt(cue.to() + 1) : null;
        if (post != null) {
            return becoming(cue, subjects.of(cue.from()), post);
        }
        Organization place = places.after(cue.to());
        return place == null ? List.of() : each(subjects.of(cue.from()), RoleChange.BECOMES, cue, place, null);
    }

    /** "The appointment of Bell as CEO", "Bell's promotion to president of Orbit". */
    private List<RoleFinding> noun(Cues.Cue cue) {
        int owner = cue.from() - 1;
        owner = line.at(owner).isWord() && !line.at(owner).isPossessive() ? owner - 1 : owner;
        if (line.at(owner).isPossessive() && line.at(owner - 1).isPerson()) {
            Post post = posts.startingAt(cue.to());
            return post == null ? List.of() : becoming(cue, subjects.row(List.of(owner - 1)), post);
        }
        List<Integer> row = line.at(cue.to()).is("of") ? people.takenAt(cue.to() + 1) : List.of();
        Post post = row.isEmpty() ? null : ofNamed(row.get(row.size() - 1) + 1);
        return post == null ? List.of() : appointing(cue, subjects.row(row), post);
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

    private List<RoleFinding> becoming(Cues.Cue cue, Subject subject, Post post) {
        Organization place = post.title().equals(Posts.BOARD_MEMBER) ? places.after(post.to()) : null;
        place = place == null ? places.ofTitle(post.from()) : place;
        place = place == null ? places.relative(cue.from()) : place;
        return becoming(cue, subject, post, place);
    }

    private List<RoleFinding> becoming(Cues.Cue cue, Subject subject, Post post, @Nullable Organization place) {
        List<RoleFinding> found = new ArrayList<>();
        for (Subject one : subject.each()) {
            String person = one.names().get(0);
            Organization at = place == null ? ownWorkplace(person, cue.from()) : place;
            if (at != null) {
                found.addAll(each(one, change(cue, person, at, post), cue, at, post));
                Organization also = cue.kind().equals("heirs") ? places.also(at) : null;
                if (also != null) {
                    found.addAll(each(one, change(cue, person, also, post), cue, also, post));
                }
            }
        }
        return found;
    }

    /** Where she works; where the article says only where she worked before, another company of the sentence. */
    private @Nullable Organization ownWorkplace(String person, int at) {
        return workplace(person, at, known.workplace(person) == null ? known.workplaces(person) : Set.of());
    }

    /** Who works elsewhere, or takes a seat on a board, joins. */
    private RoleChange change(Cues.Cue cue, String person, Organization place, Post post) {
        boolean appointed = cue.kind().equals("named") || cue.kind().equals("noun");
        String workplace = leaving || appointed ? known.anyWorkplace(person) : known.workplace(person);
        boolean elsewhere = workplace != null && !known.workplaces(person).contains(place.name())
                || (appointed || cue.kind().equals("goes"))
                        && !cue.phrase().startsWith("pro")
                        && known.comesFrom(person, place.name());
        boolean comes = cue.phrase().equals("will become")
                && place.at() >= 0
                && known.foundedAnother(person, place.name())
                && !known.worksAt(person, place.name());
        return elsewhere || comes || post.title().equals(Posts.BOARD_MEMBER) ? RoleChange.JOINS : RoleChange.BECOMES;
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
