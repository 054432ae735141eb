package parallax.comparison.wording;

/** How a variant relates to the first variant of its utterance. */
public enum QuoteForm {
    /** The first variant itself. */
    ORIGINAL,
    /** The same words; case, punctuation and marks aside. */
    EXACT,
    /** Nothing but cut (or less cut). */
    CUT,
    /** Other words. */
    ALTERED
}
