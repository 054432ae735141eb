package parallax.rules.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds those whom an organisation takes on behind the first, each from elsewhere: "hired Bell from Vela, Cole from Fern and Dean". */
final class Transfers extends Changes {

    private static final Cues CUES = Cues.ofKinds("joins", "hires");
    private static final Set<String> BETWEEN = Set.of(",", "and", "most", "recently", "also", "as", "well");
    private static final int LONGEST_ROW = 12;
    /** From one name past "and, most recently, its president" to the next. */
    private static final int NEXT_REACH = 8;

    private final Employers employers;

    Transfers(Line line, Known known) {
        super("role/joins", CUES, line, known);
        this.employers = new Employers(line, known);
    }

    @Override
    List<RoleFinding> at(Cue cue) {
        List<Integer> first = isDenied(cue) || isAttempt(cue.from()) ? List.of() : taken.at(cue.to());
        int end = first.size() == 1 ? afterOrigin(first.get(0)) : -1;
        Organization hirer = end < 0 ? null : employers.of(cue, first.get(0));
        List<RoleFinding> found = new ArrayList<>();
        for (int person = next(end); hirer != null && person > 0 && found.size() < LONGEST_ROW; person = next(end)) {
            Subject subject = people.subject(List.of(person));
            end = afterOrigin(person);
            found.addAll(moving(subject, cue, end < 0 ? null : origin(person), hirer, null));
        }
        return found;
    }

    private @Nullable Organization origin(int person) {
        return line.at(person + 1).is("from") ? places.startingAt(person + 2) : null;
    }

    /** One past the company that the person at {@code person} comes from, or -1. */
    private int afterOrigin(int person) {
        Organization from = origin(person);
        return from == null || from.at() < 0 ? -1 : from.at() + 1;
    }

    /** The next name of the row that goes on at {@code at}, or -1. */
    private int next(int at) {
        if (at < 0 || !line.at(at).is(",") && !line.at(at).is("and")) {
            return -1;
        }
        int i = at;
        while (i < at + NEXT_REACH && (BETWEEN.contains(line.at(i).lower()) || People.adorns(line.at(i)))) {
            i++;
        }
        return line.at(i).isPerson() ? i : -1;
    }
}
