package parallax.rules.role;

import java.util.List;
import parallax.extraction.RoleChange;

/** Finds the people that a sentence lists as new at an organisation: "Orbit's recent hires include Bell and Cole". */
final class Recruits extends Changes {

    private static final Cues CUES = Cues.ofKinds("joins", "recruits");

    Recruits(Line line, Known known) {
        super("role/joins", CUES, line, known);
    }

    @Override
    List<RoleFinding> at(Cue cue) {
        List<Integer> row = taken.at(cue.to());
        if (row.isEmpty() || isDenied(cue)) {
            return List.of();
        }
        Organization hirer = hirers.of(cue.from());
        Subject subject = people.subject(row);
        int end = row.get(row.size() - 1) + 1;
        Organization place = hirer == null ? workplaces.spokenOfAround(end, subject.person()) : hirer;
        return place == null ? List.of() : each(subject, RoleChange.JOINS, cue, place, null);
    }
}
