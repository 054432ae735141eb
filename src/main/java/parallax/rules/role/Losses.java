package parallax.rules.role;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds whom an organisation loses: "Vela lost Bell to Orbit", "Vela has lost its president, Bell", "lost two executives: Bell and Cole". */
final class Losses extends Changes {

    private static final Cues CUES = Cues.ofKinds("joins", "loses");
    private static final Set<String> STAFF =
            Set.of(("executives leaders researchers engineers employees staffers founders"
                            + " co-founders veterans lieutenants officials managers members hires people partners scientists")
                    .split(" "));
    /** From "lost" past "two more of its senior" to the colon. */
    private static final int COUNT_REACH = 9;

    Losses(Line line, Known known) {
        super("role/joins", CUES, line, known);
    }

    @Override
    List<RoleFinding> at(Cue cue) {
        int listed = listAfter(cue.to());
        List<Integer> row = people.takenAt(listed < 0 ? cue.to() : listed);
        Organization loser = row.isEmpty() || isDenied(cue) ? null : hirers.of(cue.from());
        int end = row.isEmpty() ? 0 : row.get(row.size() - 1) + 1;
        Organization to = Journey.after(line, line.at(end).is(",") ? end + 1 : end, Set.of("to"))
                .to();
        if (loser == null || to == null && listed < 0 && !isHeldBefore(row.get(0), cue.to())) {
            return List.of();
        }
        return moving(people.subject(row), cue, loser, to, null);
    }

    /** Where the names begin behind "two senior executives:" or "several of its researchers, including", or -1. */
    private int listAfter(int at) {
        boolean staff = false;
        for (int i = at; i < at + COUNT_REACH; i++) {
            Unit unit = line.at(i);
            staff |= STAFF.contains(unit.lower()) || isPlural(unit.title());
            boolean opens = unit.is(":") || unit.isDash() || unit.is("including");
            if (staff && opens) {
                return i + 1;
            }
            if (unit.isPerson() || unit.kind() == Unit.Kind.MARK && !unit.isPossessive() && !unit.is(",")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isPlural(@Nullable Title title) {
        return title != null && title.isPlural();
    }

    /** "Lost its head of research, Bell": whose position stands between the verb and the name. */
    private boolean isHeldBefore(int person, int verb) {
        int i = person - 1;
        i = line.at(i).is(",") ? i - 1 : i;
        return i >= verb && line.at(i).isTitle();
    }
}
