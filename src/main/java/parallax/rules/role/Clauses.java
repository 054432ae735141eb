package parallax.rules.role;

import java.util.List;
import java.util.Set;

/** Finds the subject in the clause beside a verb that has none of its own: "Ann Bell left, joining Vela". */
final class Clauses {

    /** Words before an "-ing" that open a sentence whose subject comes behind the comma. */
    private static final Set<String> FORWARD =
            Set.of("before", "after", "since", "upon", "to", "following", "by", "when", "while");
    /** From "before joining" to the comma behind it. */
    private static final int CLAUSE_REACH = 16;
    /** From the comma past "its new CEO" to the name. */
    private static final int TITLED_REACH = 4;

    private final Line line;
    private final People people;

    Clauses(Line line, People people) {
        this.line = line;
        this.people = people;
    }

    /** "Before joining Orbit, Ann Bell …": the person behind the comma, where the sentence begins so. */
    Subject ahead(int opener, int cue) {
        boolean participle =
                isParticiple(cue) && FORWARD.contains(line.at(opener).lower()) && opener < 2;
        for (int i = cue; participle && i < cue + CLAUSE_REACH; i++) {
            int person = line.at(i).is(",") ? titled(i + 1) : -1;
            if (person > 0) {
                return people.subject(people.startingAt(person));
            }
        }
        return Subject.NOBODY;
    }

    /** The person that a description at {@code at} leads to ("its new CEO Ann Bell"), or -1. */
    private int titled(int at) {
        int i = at;
        while (i < at + TITLED_REACH
                && (line.at(i).isTitle()
                        || line.at(i).is("new")
                        || line.at(i).is("its")
                        || line.at(i).is("the"))) {
            i++;
        }
        return line.at(i).isPerson() ? i : -1;
    }

    /** The person who is the subject of the clause that {@code cue} goes on with. */
    Subject before(int cue) {
        for (int i = cue - 1; i >= Math.max(0, cue - Line.REACH); i--) {
            if (line.at(i).is(";")) {
                break;
            }
            boolean one = line.at(i + 1).is(",") && line.at(i + 2).is("who");
            if (line.at(i).isPerson()
                    && (one || !people.isObject(i))
                    && !line.at(i + 1).isPossessive()) {
                return people.subject(one ? List.of(i) : people.endingAt(i));
            }
        }
        List<String> both = line.at(0).is("both") ? line.both() : List.of();
        return Subject.described(both, -1);
    }

    /** "Joining": a form that leans on the subject of another verb. */
    boolean isParticiple(int cue) {
        return line.at(cue).lower().endsWith("ing");
    }
}
