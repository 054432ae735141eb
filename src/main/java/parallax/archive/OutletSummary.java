package parallax.archive;

import org.jspecify.annotations.Nullable;

/**
 * An outlet as a line of a list.
 *
 * @param domain its host name, where known
 * @param articles how many of its articles are kept
 * @param deals how many deals they tell of
 */
public record OutletSummary(
        String slug, String name, @Nullable String domain, long articles, long deals) {}
