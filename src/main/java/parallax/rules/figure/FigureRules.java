package parallax.rules.figure;

import java.util.List;
import parallax.extraction.Rule;
import parallax.extraction.Value;

/** The rules of this package. */
public final class FigureRules {

    private FigureRules() {}

    public static List<Rule<?>> all() {
        return List.of(
                new FigureRule("money", Value.Money.class),
                new FigureRule("percent", Value.Percent.class),
                new FigureRule("date", Value.Day.class));
    }
}
