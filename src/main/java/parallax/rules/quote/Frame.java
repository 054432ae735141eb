package parallax.rules.quote;

import java.util.ArrayList;
import java.util.List;
import parallax.text.Block;
import parallax.text.Document;
import parallax.text.Sentence;
import parallax.text.Span;
import parallax.text.Token;

/** The article's own words around its quotations. */
final class Frame {

    private final Document document;
    private final boolean[] quoted;

    Frame(Document document, List<Quotation> quotations) {
        this.document = document;
        this.quoted = new boolean[document.tokens().size()];
        for (Quotation quotation : quotations) {
            if (!quotation.single()) {
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
        Sentence sentence = document.sentenceAt(quotation.marked().start());
        int from = Math.max(sentence.start(), quotation.block().span().start());
        return own(new Span(from, Math.max(from, quotation.marked().start())), quotation);
    }

    /**
     * The words that go on behind a quotation: to the end of the sentence, or none where the quotation ends it.
     */
    List<Token> after(Quotation quotation) {
        Block block = quotation.block();
        int from = quotation.marked().end();
        int first = document.firstTokenAt(from);
        if (first >= document.tokens().size()
                || token(first).start() >= block.span().end()) {
            return List.of();
        }
        boolean closed = quotation.last(document.text()) == '.';
        Sentence next = document.sentenceAt(token(first).start());
        if (closed && next.start() >= from) {
            return List.of();
        }
        return own(new Span(from, Math.max(from, next.end())), quotation);
    }

    /** The words of the sentence that a position stands in, before that position. */
    List<Token> sentenceBefore(int offset) {
        Sentence sentence = document.sentenceAt(offset);
        List<Token> own = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (token.end() <= offset && !isQuoted(token)) {
                own.add(token);
            }
        }
        return own;
    }

    private List<Token> own(Span span, Quotation quotation) {
        List<Token> own = new ArrayList<>();
        for (Token token : document.tokensIn(span)) {
            if (!isQuoted(token) && !quotation.marked().contains(token.span())) {
                own.add(token);
            }
        }
        return own;
    }
}
