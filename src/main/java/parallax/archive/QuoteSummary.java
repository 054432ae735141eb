package parallax.archive;

import org.jspecify.annotations.Nullable;
import parallax.extraction.QuoteReading;

/**
 * A quotation, with who said it and where it stands.
 *
 * @param quote the words and their place in the article's text
 * @param person slug of the person who said it, or null
 * @param company slug of the company that said it, or null
 * @param article the article that prints it
 */
public record QuoteSummary(
        QuoteReading quote,
        @Nullable String person,
        @Nullable String company,
        ArticleSummary article) {}
