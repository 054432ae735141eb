package parallax.rules.quote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import parallax.text.Document;
import parallax.text.Sentence;
import parallax.text.Span;
import parallax.text.Token;

/** The article's own words around its quotations. */
final class Frame {

    /** How far from a quotation its cue may stand, in words: keeps a sentence of ten thousand quotations cheap. */
    private static final int WIDEST = 200;

    private final Document document;
    private final boolean[] quoted;

    Frame(Document document, List<Quotation> quotations) {
        this.document = document;
        this.quoted = new boolean[document.tokens().size()];
        for (Quotation quotation : quotations) {
            if (!quotation.single() || quotation.wordCount(document.text()) > 2) {
                for (Token token : document.tokensIn(quotation.marked())) {
                    quoted[token.index()] = true;
                }
            }
        }
    }

    boolean isQuoted(Token token) {
        return quoted[token.index()];
    }

    Token token(int index) {
        return document.tokens().get(index);
    }

    /** The words of the sentence before a quotation. */
    List<Token> before(Quotation quotation) {
        int end = document.firstTokenAt(quotation.marked().start());
        int from = Math.max(
                document.sentenceAt(quotation.marked().start()).start(),
                quotation.block().span().start());
        return backwards(end - 1, from);
    }

    /** The words that go on behind a quotation: to the end of the sentence, or none where the quotation ends it. */
    List<Token> after(Quotation quotation) {
        int from = quotation.marked().end();
        int first = document.firstTokenAt(from);
        if (first >= document.tokens().size()
                || token(first).start() >= quotation.block().span().end()) {
            return List.of();
        }
        Sentence next = document.sentenceAt(token(first).start());
        boolean signed = SmallWords.isBreak(token(first)) && !token(first).is(",");
        if (quotation.last(document.text()) == '.' && next.start() >= from && !signed) {
            return List.of();
        }
        List<Token> own = new ArrayList<>();
        int last = Math.min(document.tokens().size(), first + WIDEST);
        for (int i = first; i < last && token(i).end() <= next.end(); i++) {
            if (!isQuoted(token(i))) {
                own.add(token(i));
            }
        }
        return own;
    }

    /** The words of the sentence right before an offset; none where that is in an earlier paragraph than the last. */
    List<Token> sentenceBefore(int offset, int notBefore) {
        int last = document.firstTokenAt(offset) - 1;
        if (last < 0 || token(last).start() < notBefore) {
            return List.of();
        }
        Sentence sentence = document.sentenceAt(token(last).start());
        return backwards(last, sentence.start());
    }

    /** The article's own words from the offset {@code from} to the token {@code last}. */
    private List<Token> backwards(int last, int from) {
        List<Token> own = new ArrayList<>();
        for (int i = last; i >= 0 && last - i < WIDEST && token(i).start() >= from; i--) {
            if (!isQuoted(token(i))) {
                own.add(token(i));
            }
        }
        Collections.reverse(own);
        return own;
    }

    /** The sentences that a quotation stands in. */
    Span passage(Quotation quotation) {
        Span marked = quotation.marked();
        Span first = document.sentenceAt(marked.start()).span();
        Span last = document.sentenceAt(Math.max(0, marked.end() - 1)).span();
        return first.cover(last).cover(marked);
    }
}
