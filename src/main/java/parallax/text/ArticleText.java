package parallax.text;

import java.util.ArrayList;
import java.util.List;

/**
 * An article as Parallax reads it: its head, and the plain text that every offset counts in.
 *
 * <p>The text holds the title (where there is one) and the body, a block a line, blocks parted by blank lines. Page
 * furniture is not part of it.
 *
 * @param head what is known besides the text
 * @param text the plain text
 * @param blocks in order of position, not overlapping; together they hold every non-blank character of the text
 */
public record ArticleText(ArticleHead head, String text, List<Block> blocks) {

    public ArticleText {
        blocks = List.copyOf(blocks);
        int from = 0;
        for (Block block : blocks) {
            if (block.span().start() < from || block.span().end() > text.length()) {
                throw new IllegalArgumentException("Block " + block + " overlaps another or leaves the text of "
                        + head.source() + " (" + text.length() + " characters)");
            }
            from = block.span().end();
        }
    }

    /** Plain text whose every non-blank line is a paragraph: for examples, tests and pasted text. */
    public static ArticleText ofParagraphs(String source, String text) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int newline = text.indexOf('\n', at);
            int end = newline < 0 ? text.length() : newline;
            int start = at;
            int stop = end;
            while (start < stop && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            while (stop > start && Character.isWhitespace(text.charAt(stop - 1))) {
                stop--;
            }
            if (start < stop) {
                blocks.add(new Block(BlockKind.PARAGRAPH, new Span(start, stop)));
            }
            at = end + 1;
        }
        return new ArticleText(ArticleHead.of(source), text, blocks);
    }
}
