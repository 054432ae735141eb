package parallax.archive;

/**
 * What became of an article that was handed in.
 *
 * @param id the article's id, the same whether it was new or known
 * @param outcome whether it was new
 */
public record Filing(String id, Outcome outcome) {

    public enum Outcome {
        /** It was new. */
        KEPT,
        /** It was there already, with the same content. */
        UNCHANGED,
        /** It was there with other content, which is kept as an earlier revision. */
        REVISED
    }
}
