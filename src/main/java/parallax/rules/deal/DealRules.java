package parallax.rules.deal;

import java.util.List;
import parallax.extraction.Rule;

/** The rules of this package. */
public final class DealRules {

    private DealRules() {}

    public static List<Rule<?>> all() {
        return List.of();
    }
}
