package parallax.rules.quote;

import java.util.ArrayList;
import java.util.List;
import parallax.text.ArticleText;
import parallax.text.Block;
import parallax.text.BlockKind;
import parallax.text.Characters;
import parallax.text.Span;

/** Pairs the quotation marks of an article: double and single, curly and straight, one pass over the text. */
final class QuotationMarks {

    private static final int LONGEST_SINGLE = 300;
    private static final int LONGEST_SPANNED = 8;

    private final String text;
    private final List<Block> blocks;
    private final List<Quotation> found = new ArrayList<>();
    private boolean pending;
    private int lastSpanned = -1;

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
        if (index <= lastSpanned) {
            at = spanned(block, index);
        }
        while (at < block.span().end()) {
            if (open < 0 && isDouble(at) && (opens(at) || opensSpaced(at, block))) {
                open = at;
            } else if (open >= 0 && text.charAt(at) == '“' && !standsBehindWord(at)) {
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
        if (open >= 0 && (nextOpens(index) || closesLater(index))) {
            Span words = new Span(open + 1, block.span().end());
            found.add(new Quotation(words, new Span(open, words.end()), block, index, false, goesOn));
            pending = lastSpanned <= index;
        }
    }

    /** What goes on a quotation without a mark of its own, up to the closing one; returns where to go on reading. */
    private int spanned(Block block, int index) {
        int end = block.span().end();
        int close = index == lastSpanned ? firstMark(block) : end;
        Span words = new Span(block.span().start(), close);
        int marked = index == lastSpanned ? close + 1 : close;
        if (words.length() > 0) {
            found.add(new Quotation(words, new Span(words.start(), marked), block, index, false, true));
        }
        return marked;
    }

    /** Whether one of the next paragraphs closes what none of them opens; notes the one that does. */
    private boolean closesLater(int index) {
        for (int i = index + 1; i < Math.min(blocks.size(), index + LONGEST_SPANNED); i++) {
            Block block = blocks.get(i);
            if (block.kind() != BlockKind.PARAGRAPH && block.kind() != BlockKind.QUOTATION) {
                return false;
            }
            int mark = firstMark(block);
            if (mark >= 0) {
                boolean closing = text.charAt(mark) == '”' || text.charAt(mark) == '"' && standsBehindWord(mark);
                lastSpanned = closing ? i : lastSpanned;
                return closing;
            }
        }
        return false;
    }

    private int firstMark(Block block) {
        for (int i = block.span().start(); i < block.span().end(); i++) {
            if (isDouble(i)) {
                return i;
            }
        }
        return -1;
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
        boolean clear = isOpen(before(at)) && !isSpace(after(at));
        boolean glued = ".,?!".indexOf(before(at)) >= 0 && Character.isUpperCase(after(at)); // said."Not now."
        return c == '"' && (clear || glued) || c == '”' && clear && Character.isLetterOrDigit(after(at));
    }

    /** uses " a press" to: a slip of the typist, where the next mark closes. */
    private boolean opensSpaced(int at, Block block) {
        if (text.charAt(at) != '"' || !isSpace(before(at)) || !isSpace(after(at))) {
            return false;
        }
        for (int i = at + 1; i < Math.min(block.span().end(), at + LONGEST_SINGLE); i++) {
            if (isDouble(i)) {
                return text.charAt(i) == '"' && Character.isLetterOrDigit(before(i)) && standsBehindWord(i)
                        || text.charAt(i) == '"' && ",.?!".indexOf(before(i)) >= 0 && standsBehindWord(i);
            }
        }
        return false;
    }

    /** Whether a mark closes by its place, whatever its shape: behind a word or a stop, before a space or a stop. */
    private boolean standsBehindWord(int at) {
        char after = after(at);
        return !isOpen(before(at)) && (isSpace(after) || ".,;:?!)]".indexOf(after) >= 0);
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
