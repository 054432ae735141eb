package parallax.rules.role;

import java.util.List;
import java.util.Set;

/** Finds the subject before an aside: an apposition, a clause with "who", what stands between dashes. */
final class Asides {

    private static final Set<String> LED = Set.of("led", "headed", "run");
    private static final int REACH = 30;

    private final Line line;
    private final People people;
    private final Clauses clauses;
    private final Described described;

    Asides(Line line, People people, Clauses clauses, Described described) {
        this.line = line;
        this.people = people;
        this.clauses = clauses;
        this.described = described;
    }

    /** An apposition ("Ann Bell, a partner, will join"), a participle ("Bell left, joining") or "Orbit's team, including its founders,". */
    Subject closedAt(int comma, int cue) {
        Title title = line.at(comma - 1).title();
        if (title != null && title.isPlural()) {
            Subject group = described.titled(comma - 1);
            if (!group.isNobody()) {
                return group;
            }
        }
        if (line.at(comma - 1).isPerson() && people.isIncluded(comma - 1)) {
            return people.subject(people.endingAt(comma - 1));
        }
        int leader = teamLeader(comma - 1);
        if (leader >= 0) {
            return people.subject(people.endingAt(leader));
        }
        int related = related(comma);
        if (related >= 0) {
            return people.subject(people.endingAt(related));
        }
        for (int i = comma - 1; i >= Math.max(0, comma - REACH); i--) {
            if (line.at(i).is(";")) {
                break;
            }
            boolean apposed = line.at(i + 1).is(",") || line.at(i + 1).is("(");
            boolean absolute =
                    line.at(i - 1).is("with") && clauses.isParticiple(cue); // "with Bell, a lawyer, taking over"
            if (line.at(i).isPerson() && apposed && (absolute || !people.isObject(i))) {
                return people.subject(people.endingAt(i));
            }
        }
        boolean next = line.at(comma + 1).is("then"); // "was fired, then returned"
        return next || clauses.isParticiple(cue) ? clauses.before(cue) : Subject.NOBODY;
    }

    /** The person of "the team, led by founder Bell,", or -1. */
    private int teamLeader(int person) {
        int i = line.at(person).isPerson() ? people.endingAt(person).get(0) - 1 : -1;
        while (i > 2 && People.adorns(line.at(i))) {
            i--;
        }
        boolean led =
                i > 2 && line.at(i).is("by") && LED.contains(line.at(i - 1).lower());
        int noun = line.at(i - 2).is(",") ? i - 3 : i - 2;
        return led && Described.isGroup(line.at(noun)) ? person : -1;
    }

    /** "Bell, who worked with Cole," the person before the clause that the comma at {@code closing} closes, or -1. */
    private int related(int closing) {
        for (int i = closing - 1; i > Math.max(1, closing - REACH); i--) {
            if (line.at(i).is("who")) {
                return line.at(i - 1).is(",") && line.at(i - 2).isPerson() ? i - 2 : -1;
            }
            if (line.at(i).isPerson() && opensItem(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the name goes on with a row: "Bell, who runs Orbit, and Cole". */
    private boolean opensItem(int person) {
        int i = person - 1;
        while (i > person - 6
                && (line.at(i).isTitle() || line.at(i).isCompany() || line.at(i).isPossessive())) {
            i--;
        }
        return line.at(i).is("and") || line.at(i).is(",");
    }

    /** The dash that opens the aside that {@code closing} closes, or -1. */
    int openingDash(int closing) {
        for (int i = closing - 1; i > 0 && closing - i < 2 * REACH; i--) {
            if (line.at(i).isDash()) {
                return i;
            }
        }
        return -1;
    }

    /** Whom the "who" behind {@code at} means. */
    Subject antecedent(int at) {
        if (line.at(at).isPerson()) {
            return people.subject(people.isIncluded(at) ? people.endingAt(at) : List.of(at));
        }
        Subject founder = line.at(at).isTitle() ? described.titled(at) : Subject.NOBODY;
        if (!founder.isNobody()) {
            return founder; // "the Orbit founder who left"
        }
        for (int i = at; i >= Math.max(0, at - 12); i--) {
            if (line.at(i).isPerson() && line.at(i + 1).is(",")) {
                return people.subject(List.of(i));
            }
        }
        return Subject.NOBODY;
    }
}
