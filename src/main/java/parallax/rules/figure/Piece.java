package parallax.rules.figure;

import parallax.text.Span;
import parallax.text.Token;

/** A token, or a part of one that figures need apart: the "million" of "million-dollar", the "500" of "Rs500". */
record Piece(Token.Kind kind, Span span, String text, String lower) {

    /** What stands beyond either end of a sentence. */
    static final Piece NONE = new Piece(Token.Kind.PUNCTUATION, new Span(0, 0), "", "");

    boolean is(String word) {
        return lower.equals(word);
    }

    boolean isNumber() {
        return kind == Token.Kind.NUMBER;
    }

    boolean isWord() {
        return kind == Token.Kind.WORD;
    }

    boolean isCapitalised() {
        return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    }

    /** The lower-case word without the point of an abbreviation. */
    String stem() {
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    boolean isHyphen() {
        return is("-");
    }

    boolean isDash() {
        return is("-") || is("–") || is("—") || is("−");
    }
}
