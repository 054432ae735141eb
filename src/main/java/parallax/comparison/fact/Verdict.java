package parallax.comparison.fact;

/** How the reports that state a fact relate. */
public enum Verdict {
    /** Every report that states it says the same. */
    AGREE,
    /** No contradiction, but one is vaguer: "over $29 billion" beside "$29 billion". */
    COMPATIBLE,
    DIFFER,
    /** Only one origin states it. */
    SINGLE
}
