package parallax.rules.name;

import parallax.text.Span;
import parallax.text.Token;

/**
 * A token, or the part of a hyphenated one that can be a name by itself: "a16z" and "-backed".
 *
 * @param span where it stands
 * @param text its characters, as printed
 * @param lower its characters in lower case
 * @param kind what it is
 */
record Piece(Span span, String text, String lower, Token.Kind kind) {

    int start() {
        return span.start();
    }

    int end() {
        return span.end();
    }

    boolean is(String lowerText) {
        return lower.equals(lowerText);
    }

    boolean isWord() {
        return kind == Token.Kind.WORD;
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** A word with a capital anywhere, or with a digit among its letters: "Meta", "xAI", "iPhone", "8VC". */
    boolean looksLikeName() {
        if (kind != Token.Kind.WORD || !Character.isLetterOrDigit(text.charAt(0))) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    boolean isAllCaps() {
        boolean letters = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters |= Character.isLetter(c);
        }
        return letters;
    }

    boolean isPossessive() {
        return lower.equals("'s") || (lower.length() == 1 && lower.charAt(0) == '\'');
    }
}
