package parallax.text;

/** What a block of an article is. */
public enum BlockKind {
    /** The headline. */
    TITLE,
    /** A line below the headline that sums the article up. */
    STANDFIRST,
    /** A heading inside the article. */
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    /** A block quotation: somebody's words without quotation marks of their own. */
    QUOTATION,
    /** The words of an embedded post of a social network. */
    POST,
    /** The line that says who posted the {@link #POST} before it, and when. */
    POST_SIGNATURE
}
