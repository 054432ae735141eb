package parallax.text;

/**
 * A word, number, symbol or punctuation mark.
 *
 * <p>Hyphenated words are one token ("data-labeling", "co-founder"), abbreviations keep their points ("U.S.", "Inc."),
 * names with inner points or colons stay whole ("Character.AI", "Run:ai"), a possessive ending is a token of its own
 * ("Meta" "'s"), and an amount is split from its symbol ("$" "14.3" "B").
 *
 * @param index its place among the document's tokens
 * @param span where it stands
 * @param kind what it is
 * @param text its characters, as printed
 * @param lower its characters in lower case with straight apostrophes and plain hyphens: for look-ups
 */
public record Token(int index, Span span, Kind kind, String text, String lower) {

    public enum Kind {
        WORD,
        NUMBER,
        SYMBOL,
        PUNCTUATION
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean is(String lowerText) {
        return lower.equals(lowerText);
    }

    /** Whether the first character is an upper-case letter. */
    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it has at least two letters and none in lower case. */
    public boolean isAllCaps() {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            if (Character.isLetter(c)) {
                letters++;
            }
        }
        return letters > 1;
    }
}
