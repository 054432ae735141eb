package parallax.rules.figure;

import java.util.List;
import parallax.extraction.Rule;

/** The rules of this package. */
public final class FigureRules {

    private FigureRules() {}

    public static List<Rule<?>> all() {
        return List.of();
    }
}
