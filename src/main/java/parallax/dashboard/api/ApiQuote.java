package parallax.dashboard.api;

import org.jspecify.annotations.Nullable;
import parallax.archive.QuoteSummary;
import parallax.extraction.QuoteReading;

/** A quotation as an item of a list. */
record ApiQuote(
        String text,
        String kind,
        @Nullable String speaker,
        @Nullable String person,
        @Nullable String company,
        @Nullable String cue,
        @Nullable String told,
        @Nullable String date,
        int start,
        int end,
        ApiArticle article) {

    static ApiQuote of(QuoteSummary summary) {
        QuoteReading quote = summary.quote();
        return new ApiQuote(
                quote.text(),
                quote.kind().name(),
                quote.speaker(),
                summary.person(),
                summary.company(),
                quote.cue(),
                quote.told(),
                quote.date(),
                quote.span().start(),
                quote.span().end(),
                ApiArticle.of(summary.article()));
    }
}
