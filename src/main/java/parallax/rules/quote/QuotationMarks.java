package parallax.rules.quote;

import java.util.ArrayList;
import java.util.List;
import parallax.text.ArticleText;
import parallax.text.Block;
import parallax.text.Characters;
import parallax.text.Span;

/** Pairs the quotation marks of an article: double and single, curly and straight, one pass over the text. */
final class QuotationMarks {

    private static final int LONGEST_SINGLE = 300;

    private final String text;
    private final List<Block> blocks;
    private final List<Quotation> found = new ArrayList<>();
    private boolean pending;

    private QuotationMarks(ArticleText article) {
        this.text = article.text();
        this.blocks = article.blocks();
    }

    /** By position; quotations inside others are part of them. */
    static List<Quotation> in(ArticleText article) {
        QuotationMarks marks = new QuotationMarks(article);
        for (int i = 0; i < marks.blocks.size(); i++) {
            marks.block(i);
        }
        return marks.found;
    }

    private void block(int index) {
        Block block = blocks.get(index);
        boolean goesOn = pending && opens(block.span().start());
        pending = false;
        int open = -1;
        int at = block.span().start();
        while (at < block.span().end()) {
            if (open < 0 && isDouble(at) && opens(at)) {
                open = at;
            } else if (open >= 0 && text.charAt(at) == '“') {
                open = at;
                goesOn = false;
            } else if (open >= 0 && isDouble(at) && closes(at, open)) {
                add(open, at, index, false, goesOn);
                goesOn = false;
                open = -1;
            } else if (open < 0 && isSingleOpener(at, block)) {
                int close = singleClose(at, block);
                if (close > 0) {
                    add(at, close, index, true, false);
                    at = close;
                }
            }
            at++;
        }
        if (open >= 0 && nextOpens(index)) {
            Span words = new Span(open + 1, block.span().end());
            found.add(new Quotation(words, new Span(open, words.end()), block, index, false, goesOn));
            pending = true;
        }
    }

    private void add(int open, int close, int index, boolean single, boolean goesOn) {
        int from = open + 1;
        int to = close;
        while (from < to && Characters.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Characters.isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            found.add(new Quotation(
                    new Span(from, to), new Span(open, close + 1), blocks.get(index), index, single, goesOn));
        }
    }

    /** A quotation of several paragraphs opens each of them and closes only the last. */
    private boolean nextOpens(int index) {
        return index + 1 < blocks.size() && opens(blocks.get(index + 1).span().start());
    }

    private boolean isDouble(int at) {
        char c = text.charAt(at);
        return c == '“' || c == '”' || c == '"' || c == '„' || c == '«' || c == '»';
    }

    private boolean opens(int at) {
        char c = text.charAt(at);
        if (c == '“' || c == '„' || c == '«') {
            return true;
        }
        return c == '"' && isOpen(before(at)) && !isSpace(after(at));
    }

    private boolean closes(int at, int open) {
        char c = text.charAt(at);
        return c != '"' || at > open + 1 && (!isSpace(before(at)) || isSpace(after(at)));
    }

    private boolean isSingleOpener(int at, Block block) {
        char c = text.charAt(at);
        return (c == '‘' || c == '\'')
                && (at == block.span().start() || isOpen(before(at)))
                && Character.isLetterOrDigit(after(at))
                && (c == '‘' || !Character.isDigit(after(at)));
    }

    /** The first mark behind a word that no letter follows; an apostrophe stands between letters. */
    private int singleClose(int open, Block block) {
        char close = text.charAt(open) == '‘' ? '’' : '\'';
        int end = Math.min(block.span().end(), open + LONGEST_SINGLE);
        for (int i = open + 2; i < end; i++) {
            char c = text.charAt(i);
            if (c == '“' || c == '”' || c == '"') {
                return -1;
            }
            if (c == close && !Character.isLetterOrDigit(after(i)) && !isSpace(before(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isOpen(char before) {
        return isSpace(before) || "([{—–-/:".indexOf(before) >= 0;
    }

    private static boolean isSpace(char c) {
        return c == '\n' || Characters.isSpace(c);
    }

    private char before(int at) {
        return at == 0 ? '\n' : text.charAt(at - 1);
    }

    private char after(int at) {
        return at + 1 < text.length() ? text.charAt(at + 1) : '\n';
    }
}
