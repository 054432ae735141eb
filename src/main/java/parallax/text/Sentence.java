package parallax.text;

import java.util.List;

/**
 * A sentence: it never crosses a block.
 *
 * @param index its place among the document's sentences
 * @param span where it stands, closing quotation marks included
 * @param block the block it stands in
 * @param tokens its tokens
 */
public record Sentence(int index, Span span, Block block, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }
}
