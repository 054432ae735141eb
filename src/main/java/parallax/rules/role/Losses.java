package parallax.rules.role;

import java.util.List;
import java.util.Set;

/** Finds whom an organisation loses: "Vela lost Bell to Orbit", "Vela has lost its president, Bell", "lost two executives: Bell and Cole". */
final class Losses extends Changes {

    private static final Cues CUES = Cues.ofKinds("joins", "loses");

    Losses(Line line, Known known) {
        super("role/joins", CUES, line, known);
    }

    @Override
    List<RoleFinding> at(Cue cue) {
        int listed = taken.listAfter(cue.to());
        List<Integer> row = taken.at(cue.to());
        Organization loser = row.isEmpty() || isDenied(cue) ? null : hirers.of(cue.from());
        int end = row.isEmpty() ? 0 : row.get(row.size() - 1) + 1;
        Organization to = Journey.after(line, line.at(end).is(",") ? end + 1 : end, Set.of("to"))
                .to();
        if (loser == null || to == null && listed < 0 && !isHeldBefore(row.get(0), cue.to())) {
            return List.of();
        }
        return moving(people.subject(row), cue, loser, to, null);
    }

    /** "Lost its head of research, Bell": whose position stands between the verb and the name. */
    private boolean isHeldBefore(int person, int verb) {
        int i = person - 1;
        i = line.at(i).is(",") ? i - 1 : i;
        return i >= verb && line.at(i).isTitle();
    }
}
