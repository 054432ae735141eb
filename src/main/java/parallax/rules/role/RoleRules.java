package parallax.rules.role;

import java.util.List;
import parallax.extraction.Rule;

/** The rules of this package. */
public final class RoleRules {

    private RoleRules() {}

    public static List<Rule<?>> all() {
        return List.copyOf(RoleRule.ALL);
    }
}
