package parallax.rules.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import parallax.extraction.Evidence;
import parallax.extraction.Label;
import parallax.extraction.Passage;
import parallax.extraction.QuoteReading;
import parallax.extraction.Rule;

/** One way to show somebody's words: those among the quotations of {@link Quotes} that it is about. */
final class QuoteRule implements Rule<QuoteRule.Finding> {

    private final String name;
    private final Predicate<QuoteReading> shows;

    QuoteRule(String name, Predicate<QuoteReading> shows) {
        this.name = name;
        this.shows = shows;
    }

    /** A quotation with its words as evidence. */
    record Finding(QuoteReading quote, Evidence evidence) implements Found {

        @Override
        public Map<String, String> facts() {
            Map<String, String> facts = new TreeMap<>();
            facts.put("speaker", String.valueOf(quote.speaker()));
            facts.put("told", String.valueOf(quote.told()));
            facts.put("date", String.valueOf(quote.date()));
            return facts;
        }
    }

    @Override
    public String name() {
        return "quote/" + name;
    }

    @Override
    public List<Finding> read(Passage passage) {
        List<Finding> findings = new ArrayList<>();
        for (QuoteReading quote : Quotes.of(passage.whole())) {
            if (passage.sentence().span().contains(quote.span().start()) && shows.test(quote)) {
                Evidence evidence =
                        new Evidence(name(), quote.span(), quote.sentence(), List.of(new Label("words", quote.span())));
                findings.add(new Finding(quote, evidence));
            }
        }
        return findings;
    }
}
