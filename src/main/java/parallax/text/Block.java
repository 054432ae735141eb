package parallax.text;

/**
 * A paragraph-like stretch of an article's text; sentences never cross it.
 *
 * @param kind what it is
 * @param span where it stands, without surrounding white space
 */
public record Block(BlockKind kind, Span span) {}
