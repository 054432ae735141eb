package parallax.extraction;

/** How firmly the text stands behind a claim, by its own words. */
public enum Modality {
    ASSERTED,
    /** Reportedly, "sources say", according to others. */
    REPORTED,
    /** Will, plans to, agreed to. */
    PLANNED,
    /** Forecast. */
    EXPECTED,
    /** Could, might, in talks. */
    POSSIBLE,
    DENIED
}
