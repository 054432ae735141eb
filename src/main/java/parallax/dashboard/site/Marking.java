package parallax.dashboard.site;

import parallax.text.Span;

/**
 * A stretch of a text to mark.
 *
 * @param span where it stands
 * @param kind "claim", "quote", "role", "company", "person"; empty for a place that is linked to but not marked
 * @param note what it was read as, in words
 */
public record Marking(Span span, String kind, String note) {}
