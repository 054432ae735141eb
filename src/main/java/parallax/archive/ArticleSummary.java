package parallax.archive;

import org.jspecify.annotations.Nullable;

/**
 * An article as a line of a list.
 *
 * @param id stands for the article in addresses
 * @param source where it was read from
 * @param outlet the outlet's name; null where unknown
 * @param outletSlug the outlet's slug; null where unknown
 * @param url address of the live page, where known
 * @param published EDTF, where known
 * @param truncated whether its text is known to be cut
 */
public record ArticleSummary(
        String id,
        String source,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String outletSlug,
        @Nullable String url,
        @Nullable String published,
        boolean truncated) {}
