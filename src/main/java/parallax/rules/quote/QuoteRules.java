package parallax.rules.quote;

import java.util.List;
import parallax.extraction.QuoteKind;
import parallax.extraction.Rule;

/** The rules of this package. */
public final class QuoteRules {

    private QuoteRules() {}

    public static List<Rule<?>> all() {
        return List.of(
                new QuoteRule("direct", quote -> quote.kind() == QuoteKind.DIRECT && quote.cue() != null),
                new QuoteRule("broken", quote -> quote.kind() == QuoteKind.DIRECT || quote.cue() != null),
                new QuoteRule("carried", quote -> quote.cue() == null && quote.kind() != QuoteKind.POST),
                new QuoteRule("fragment", quote -> quote.kind() == QuoteKind.FRAGMENT && quote.cue() != null),
                new QuoteRule("post", quote -> quote.kind() == QuoteKind.POST));
    }
}
