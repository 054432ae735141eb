package parallax.extraction;

/** How the article shows somebody's words. */
public enum QuoteKind {
    /** Whole sentences between quotation marks. */
    DIRECT,
    /** Some words between quotation marks inside a sentence of the article's own. */
    FRAGMENT,
    /** A block quotation. */
    BLOCK,
    /** An embedded post of a social network. */
    POST
}
