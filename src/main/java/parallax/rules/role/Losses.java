package parallax.rules.role;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.RoleChange;

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
        Organization loser = row.isEmpty() || isDenied(cue) ? null : loser(cue, row.get(0));
        int end = row.isEmpty() ? 0 : row.get(row.size() - 1) + 1;
        Organization to = Journey.after(line, line.at(end).is(",") ? end + 1 : end, Set.of("to"))
                .to();
        boolean noun = loser == null && to != null && cue.phrase().equals("loss of");
        if (noun) {
            return each(people.subject(row), RoleChange.JOINS, cue, to, null);
        }
        if (loser == null || to == null && listed < 0 && !isHeldBefore(row.get(0), cue.to())) {
            return List.of();
        }
        return moving(people.subject(row), cue, loser, to, null);
    }

    /** The verb's subject; of a noun whose it is, or where she worked: "the loss of chief designer Bell to Vela". */
    private @Nullable Organization loser(Cue cue, int person) {
        Organization subject = hirers.of(cue.from());
        String name = line.at(person).name();
        boolean noun = subject == null && cue.phrase().equals("loss of");
        return noun && name != null ? Organization.unseen(known.careers().anyWorkplace(name)) : subject;
    }

    /** "Lost its head of research, Bell": whose position stands between the verb and the name. */
    private boolean isHeldBefore(int person, int verb) {
        int i = person - 1;
        i = line.at(i).is(",") ? i - 1 : i;
        return i >= verb && line.at(i).isTitle();
    }
}
