package parallax.extraction;

/** How far a deal has come, as one article tells it. */
public enum DealStatus {
    /** Talks, reports or plans that nobody confirmed. */
    RUMOURED,
    /** Agreed or announced, not yet done. */
    ANNOUNCED,
    COMPLETED,
    /** Fell apart, was blocked or voted down. */
    TERMINATED,
    DENIED
}
