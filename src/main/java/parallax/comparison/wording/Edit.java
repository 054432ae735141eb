package parallax.comparison.wording;

import parallax.text.Span;

/**
 * A run of words that stayed, went or came.
 *
 * @param text the run as printed; joined in order, those that are not {@link Kind#REMOVED} are the variant's text
 * @param span where it stands: in the variant's article, or in the first variant's for what was removed
 */
public record Edit(Kind kind, String text, Span span) {

    public enum Kind {
        EQUAL,
        /** In the first variant only. */
        REMOVED,
        /** In this variant only. */
        ADDED
    }
}
