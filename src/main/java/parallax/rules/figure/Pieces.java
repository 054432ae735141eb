package parallax.rules.figure;

import java.util.ArrayList;
import java.util.List;
import parallax.text.Characters;
import parallax.text.Sentence;
import parallax.text.Span;
import parallax.text.Token;

/** The pieces of one sentence. Positions beyond its ends hold {@link Piece#NONE}. */
final class Pieces {

    private final List<Piece> pieces = new ArrayList<>();

    private Pieces() {}

    static Pieces of(Sentence sentence) {
        Pieces pieces = new Pieces();
        for (Token token : sentence.tokens()) {
            pieces.add(token);
        }
        return pieces;
    }

    int size() {
        return pieces.size();
    }

    Piece at(int index) {
        return index < 0 || index >= pieces.size() ? Piece.NONE : pieces.get(index);
    }

    /** Whether nothing stands between the piece at {@code index} and the one before it. */
    boolean isGlued(int index) {
        return index > 0
                && index < pieces.size()
                && at(index).span().start() == at(index - 1).span().end();
    }

    /** Where the pieces from {@code from} to {@code to}, exclusive, stand. */
    Span span(int from, int to) {
        return new Span(at(from).span().start(), at(to - 1).span().end());
    }

    private void add(Token token) {
        if (token.isWord()) {
            int start = 0;
            String text = token.text();
            for (int i = 0; i <= text.length(); i++) {
                if (i == text.length() || Characters.isHyphen(text.charAt(i))) {
                    word(token, start, i);
                    if (i < text.length()) {
                        put(token, Token.Kind.PUNCTUATION, i, i + 1);
                    }
                    start = i + 1;
                }
            }
        } else {
            put(token, token.kind(), 0, token.text().length());
        }
    }

    /** A word without hyphens: "million", "bn.", "billion.The", "Rs500", "40pc". */
    private void word(Token token, int from, int to) {
        String lower = token.lower();
        int cut = cut(lower, from, to);
        if (cut < 0) {
            put(token, Token.Kind.WORD, from, to);
            return;
        }
        put(token, Character.isDigit(lower.charAt(from)) ? Token.Kind.NUMBER : Token.Kind.WORD, from, cut);
        if (lower.charAt(cut) == '.') {
            put(token, Token.Kind.PUNCTUATION, cut, cut + 1);
            put(token, Token.Kind.WORD, cut + 1, to);
        } else {
            number(token, cut, to);
        }
    }

    /** The "14.3bn" of "USD14.3bn", or the "bn" of "14bn". */
    private void number(Token token, int from, int to) {
        int at = from;
        while (at < to && isNumeric(token.lower().charAt(at))) {
            at++;
        }
        put(token, Token.Kind.NUMBER, from, at);
        put(token, Token.Kind.WORD, at, to);
    }

    private static int cut(String lower, int from, int to) {
        if (to - from < 2 || to - from > 40) {
            return -1;
        }
        boolean digitsFirst = Character.isDigit(lower.charAt(from));
        int at = from;
        while (at < to
                && lower.charAt(at) != '.'
                && (digitsFirst ? isNumeric(lower.charAt(at)) : Character.isLetter(lower.charAt(at)))) {
            at++;
        }
        if (at == to) {
            return -1;
        }
        String head = lower.substring(from, at);
        String tail = lower.substring(at, to);
        if (digitsFirst) {
            return Lexicon.magnitude(tail) != null || Lexicon.isPercent(tail) ? at : -1;
        }
        if (tail.charAt(0) == '.') {
            return Lexicon.magnitude(head) != null || Lexicon.isPercent(head) || Lexicon.isTime(head) ? at : -1;
        }
        return Lexicon.currency(head) != null && Character.isDigit(tail.charAt(0)) ? at : -1;
    }

    private static boolean isNumeric(int c) {
        return Character.isDigit(c) || c == '.' || c == ',';
    }

    private void put(Token token, Token.Kind kind, int from, int to) {
        if (from < to) {
            Span span = new Span(token.start() + from, token.start() + to);
            String lower = token.lower();
            pieces.add(new Piece(
                    kind,
                    span,
                    token.text().substring(from, to),
                    lower.length() == token.text().length() ? lower.substring(from, to) : lower));
        }
    }
}
