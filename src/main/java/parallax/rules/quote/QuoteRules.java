package parallax.rules.quote;

import java.util.List;
import parallax.extraction.Rule;

/** The rules of this package. */
public final class QuoteRules {

    private QuoteRules() {}

    public static List<Rule<?>> all() {
        return List.of();
    }
}
