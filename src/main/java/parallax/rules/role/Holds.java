package parallax.rules.role;

import java.util.List;
import parallax.extraction.RoleChange;

/** The positions that people hold or held. */
final class Holds {

    private Holds() {}

    static List<RoleFinding> read(Line line) {
        return line.holdings().stream()
                .map(holding -> new Draft(line, "role/holds")
                        .title(holding.post())
                        .person(holding.personAt())
                        .organization(holding.organization())
                        .of(holding.person(), holding.past() ? RoleChange.WAS : RoleChange.IS))
                .toList();
    }
}
