package parallax.rules.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.RoleChange;

/** Finds who gives up a position: "Bell left Orbit", "stepped down as CEO of Orbit", "Orbit's board ousted Bell". */
final class Leaves extends Changes {

    private static final Cues CUES = Cues.of("leaves");
    private static final Set<String> WISHES =
            Set.of("for", "demanded", "demanding", "demands", "urged", "urging", "sought", "seeking", "on", "about");

    private static final Set<String> GIVES = Set.of(
            ("handed hand hands handing gave given giving submitted submit submits submitting tendered tender tenders"
                            + " tendering filed announced announce")
                    .split(" "));

    private static final Set<String> JOINTS = Set.of("before", "until", "when", "but", "and");

    private static final int REACH = 8;

    Leaves(Line line, Known known) {
        super("role/leaves", CUES, line, known);
    }

    @Override
    List<RoleFinding> at(Cue cue) {
        return switch (cue.kind()) {
            case "goes", "resigns", "yields", "retires" -> goes(cue);
            case "notice" -> notice(cue);
            case "ousted" -> ousted(cue);
            case "parted" -> people.takenAt(cue.to()).isEmpty() ? goes(cue) : ousted(cue);
            default -> noun(cue);
        };
    }

    private List<RoleFinding> goes(Cue cue) {
        if (line.at(cue.from() - 1).is("pictured") || !new GivenUp(line, places).isSo(cue)) {
            return List.of();
        }
        return leaving(cue, subjects.of(cue.from()), cue.to());
    }

    private List<RoleFinding> leaving(Cue cue, Subject subject, int from) {
        List<RoleFinding> found = new ArrayList<>();
        for (Subject one : subject.each()) {
            String person = one.names().get(0);
            Post post = post(from);
            Organization place = place(from, post);
            Organization held = place != null && isDescription(place) ? heldHere(one) : null;
            place = held == null ? place : held; // "Bell, an Orbit scientist who left the company"
            place = place == null && !isPersons(post) ? unnamed(cue, subject, person) : place;
            if (place != null) {
                found.addAll(each(one, RoleChange.LEAVES, cue, place, post));
                Organization also = post == null ? null : places.also(place);
                if (also != null) {
                    found.addAll(each(one, RoleChange.LEAVES, cue, also, post));
                }
            }
        }
        return found;
    }

    private boolean isDescription(Organization place) {
        return place.at() >= 0 && line.at(place.at()).lower().startsWith("the ");
    }

    /** "His role as the mayor's adviser" is at no company. */
    private boolean isPersons(@Nullable Post post) {
        for (int i = post == null ? 0 : post.from() - 1; post != null && i > post.from() - 5; i--) {
            if (line.at(i).isPossessive() && line.at(i - 1).isPerson()) {
                return true;
            }
        }
        return false;
    }

    /** The title that follows: "as CEO", "from his role as CEO". */
    private @Nullable Post post(int from) {
        Post post = posts.startingAt(from);
        post = post == null ? posts.afterAs(from) : post;
        for (int i = from; post != null && i < post.from(); i++) {
            if (line.at(i).is("to") || line.at(i).is("become")) {
                return null;
            }
        }
        return post;
    }

    /** The company behind the verb: at once, beside the post, or behind an "at", "from" or "of" of the clause. */
    private @Nullable Organization place(int from, @Nullable Post post) {
        int at = line.at(from).is("from") ? from + 1 : from;
        Organization place = places.startingAt(at);
        if (place != null) {
            return place;
        }
        Organization of = post == null ? null : places.ofTitle(post.from());
        return of != null && of.at() >= from ? of : linked(from);
    }

    private @Nullable Organization linked(int from) {
        for (int i = from; i < from + REACH; i++) {
            Unit unit = line.at(i);
            if (unit.kind() == Unit.Kind.MARK || unit.is("to") || unit.is("and")) {
                return null;
            }
            boolean led = unit.is("at") || unit.is("from") || unit.is("of");
            Organization found = led ? places.startingAt(i + 1) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The company that a verb leaves unsaid: one told of a moment ago, or the person's. */
    private @Nullable Organization unnamed(Cue cue, Subject subject, String person) {
        Organization told = places.relative(cue.from());
        told = told == null ? heldHere(subject) : told;
        told = told == null ? workedAt(cue, subject) : told;
        told = told == null && opensSentence(cue) ? places.nearestAfter(cue.to(), null) : told;
        Organization goal = goal(cue);
        told = told == null ? workplaces.of(person, cue.from(), goal == null ? Set.of() : Set.of(goal.name())) : told;
        return told == null ? behind(cue, goal) : told;
    }

    /** The company named next, unless that is where she goes: "left the bank to join Orbit". */
    private @Nullable Organization behind(Cue cue, @Nullable Organization goal) {
        Organization next = places.nearestAfter(cue.to(), goal);
        for (int i = cue.to(); next != null && i < next.at(); i++) {
            if (line.at(i).is("to")) {
                return null;
            }
        }
        return next;
    }

    /** "The ouster of Orbit's CEO, Bell": the company of the position beside the name. */
    private @Nullable Organization heldHere(Subject subject) {
        return Holdings.of(line).stream()
                .filter(holding -> holding.personAt() == subject.last() && !holding.past())
                .map(Holding::organization)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** "Worked at Orbit before leaving". */
    private @Nullable Organization workedAt(Cue cue, Subject subject) {
        boolean pronoun =
                line.at(subject.last()).is("she") || line.at(subject.last()).is("he"); // "before she left"
        int from = pronoun && JOINTS.contains(line.at(subject.last() - 1).lower()) ? -1 : subject.last();
        for (int i = cue.from() - 1; i > Math.max(from, cue.from() - Line.REACH); i--) {
            Unit before = line.at(i - 1);
            boolean worked =
                    before.is("at") || before.is("for") || line.at(i - 2).is("at");
            if (line.at(i).isCompany() && worked) {
                return line.organization(i);
            }
        }
        return null;
    }

    /** "After Bell's departure in 2019, Orbit created": the clause that follows says where. */
    private boolean opensSentence(Cue cue) {
        Unit opener = line.at(0);
        return cue.kind().equals("noun")
                && (opener.is("after") || opener.is("since") || opener.is("following"))
                && places.nearestBefore(cue.from(), Set.of()) == null;
    }

    /** Where she goes, which is not what she leaves: "left her startup for Vela". */
    private @Nullable Organization goal(Cue cue) {
        return Journey.after(line, cue.to(), Set.of("for", "to")).to();
    }

    private List<RoleFinding> ousted(Cue cue) {
        Unit before = line.at(cue.from() - 1);
        boolean passive =
                before.is("was") || before.is("were") || before.is("been") || before.is("is") || before.is("being");
        if (passive) {
            return leaving(cue, subjects.of(cue.from()), cue.to());
        }
        List<Integer> row = people.takenAt(cue.to());
        return row.isEmpty() || isDenied(cue)
                ? List.of()
                : leaving(cue, people.subject(row), row.get(row.size() - 1) + 1);
    }

    /** "The departure of its founder, Ann Bell, as CEO", "Bell's sudden retirement from Orbit", "announced his exit". */
    private List<RoleFinding> noun(Cue cue) {
        int determiner = determinerOf(cue);
        if (line.at(determiner).isHisOrHer()) {
            return his(cue, determiner);
        }
        if (line.at(determiner).is("their")) {
            return theirs(cue, givingBefore(determiner));
        }
        int owner = ownerOf(cue);
        if (owner >= 0) {
            return leaving(cue, people.subject(List.of(owner)), cue.to());
        }
        List<Integer> row = line.at(cue.to()).is("of") ? people.takenAt(cue.to() + 1) : List.of();
        return row.isEmpty() ? List.of() : leaving(cue, people.subject(row), row.get(row.size() - 1) + 1);
    }

    /** "Both have submitted their resignations": where they are known to work. */
    private List<RoleFinding> theirs(Cue cue, int verb) {
        List<RoleFinding> found = new ArrayList<>();
        for (Subject one : verb < 0 ? List.<Subject>of() : subjects.of(verb).each()) {
            boolean placed = place(cue.to(), null) != null || known.anyWorkplace(one.person()) != null;
            found.addAll(placed ? leaving(cue, one, cue.to()) : List.of());
        }
        return found;
    }

    /** "Gave her notice". */
    private List<RoleFinding> notice(Cue cue) {
        return givingBefore(determinerOf(cue)) < 0 ? List.of() : noun(cue);
    }

    /** The verb of "handed in their resignations", or -1. */
    private int givingBefore(int determiner) {
        int verb = line.at(determiner - 1).is("in") ? determiner - 2 : determiner - 1;
        return GIVES.contains(line.at(verb).lower()) ? verb : -1;
    }

    private List<RoleFinding> his(Cue cue, int his) {
        String meant = line.at(his).name();
        String name = meant == null ? line.personBefore(his) : meant;
        return name == null || WISHES.contains(line.at(his - 1).lower())
                ? List.of()
                : leaving(cue, Subject.named(name, his), cue.to());
    }
}
