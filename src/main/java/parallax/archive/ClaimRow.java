package parallax.archive;

import org.jspecify.annotations.Nullable;
import parallax.extraction.Claim;

/**
 * One claim, with where it comes from.
 *
 * @param deal slug of the deal it is about, or null while the deal is not yet grouped
 * @param dealTitle the deal in a few words, likewise
 * @param article the article that makes it
 * @param claim what it says, and where in the article's text
 * @param sentence the sentence it stands in, to the letter
 */
public record ClaimRow(
        @Nullable String deal, @Nullable String dealTitle, ArticleSummary article, Claim claim, String sentence) {}
