package parallax.rules.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parallax.extraction.RoleChange;

/** Finds whose title an adjective says is given up: "Orbit's outgoing CEO, Bell". */
final class Outgoings extends Changes {

    private static final Cues CUES = Cues.ofKinds("leaves", "adjective");
    /** From the adjective past "Orbit" to the title. */
    private static final int TITLE_REACH = 3;

    Outgoings(Line line, Known known) {
        super("role/leaves", CUES, line, known);
    }

    @Override
    List<RoleFinding> at(Cue cue) {
        List<RoleFinding> found = new ArrayList<>();
        for (Holding holding : line.holdings()) {
            int title = holding.post().from();
            boolean beside = title >= cue.to() && title < cue.to() + TITLE_REACH;
            boolean heads = holding.organization() == null && line.at(title).is("president"); // a country, as a rule
            if (beside && !heads) {
                Subject subject = people.subject(List.of(holding.personAt()));
                Organization place = holding.organization();
                place = place == null ? workplaces.of(holding.person(), cue.from(), Set.of()) : place;
                found.addAll(place == null ? List.of() : each(subject, RoleChange.LEAVES, cue, place, holding.post()));
            }
        }
        return found;
    }
}
