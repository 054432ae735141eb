package parallax.extraction;

/** How exactly the text gives a value. */
public enum Precision {
    EXACT,
    /** About, nearly, some, almost. */
    APPROXIMATE,
    /** Over, more than, at least, "+". */
    AT_LEAST,
    /** Up to, less than. */
    AT_MOST,
    RANGE
}
