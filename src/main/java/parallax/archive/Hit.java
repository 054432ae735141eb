package parallax.archive;

import org.jspecify.annotations.Nullable;

/**
 * Where a report of a deal says what was searched for.
 *
 * @param article id of the report
 * @param outlet its outlet's name; null where unknown
 * @param text some words of the report around it
 * @param start where they stand in the report's text
 */
public record Hit(String article, @Nullable String outlet, String text, int start) {}
