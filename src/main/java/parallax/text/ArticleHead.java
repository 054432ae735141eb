package parallax.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an article besides its text.
 *
 * @param source the file, address or entry it was read from
 * @param title the headline, or null where it has none
 * @param section the outlet's section ("Economy")
 * @param outlet the outlet's name; null where unknown, never guessed
 * @param domain the outlet's host name without "www."
 * @param url the canonical address of the live page
 * @param authors bylines, as printed
 * @param published when it was published, as an EDTF date ("2025-06-13")
 * @param language ISO 639-1 code
 * @param truncated whether the text is known to be cut (paywall, excerpt), so that its silence proves nothing
 */
public record ArticleHead(
        String source,
        @Nullable String title,
        @Nullable String section,
        @Nullable String outlet,
        @Nullable String domain,
        @Nullable String url,
        List<String> authors,
        @Nullable String published,
        @Nullable String language,
        boolean truncated) {

    public ArticleHead {
        authors = List.copyOf(authors);
    }

    /** A head that knows nothing but where the text comes from. */
    public static ArticleHead of(String source) {
        return new ArticleHead(source, null, null, null, null, null, List.of(), null, null, false);
    }
}
