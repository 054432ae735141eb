package parallax.archive;

/** In which order deals are listed; what has no value comes last. */
public enum DealOrder {
    /** The latest first; deals that are only mentioned after those that are reported. */
    DATE,
    /** The earliest first. */
    OLDEST,
    /** The largest amount first. */
    AMOUNT,
    /** The most reports first. */
    REPORTS,
    /** The most disputed facts first. */
    DISPUTED,
    /** What changed last first. */
    CHANGED,
    TITLE
}
