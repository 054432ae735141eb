package parallax.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits text into {@linkplain Token tokens} in one pass. */
final class Tokenizer {

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) {
        Tokenizer tokenizer = new Tokenizer(text);
        tokenizer.run();
        return tokenizer.tokens;
    }

    private void run() {
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (Characters.isSpace(c)) {
                at += Character.charCount(c);
            } else if (Character.isDigit(c)) {
                at = number(at);
            } else if (Character.isLetter(c)) {
                at = word(at);
            } else if (isSuffixApostrophe(at)) {
                at = add(at, at + 2, Token.Kind.WORD);
            } else {
                int end = at + Character.charCount(c);
                at = add(at, end, isSymbol(c) ? Token.Kind.SYMBOL : Token.Kind.PUNCTUATION);
            }
        }
    }

    /** Digits with inner separators ("14.3", "1,250"); letters glued to the front digit form a word ("8VC", "3D"). */
    private int number(int start) {
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isDigit(c)) {
                at++;
            } else if ((c == '.' || c == ',') && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1))) {
                at++;
            } else {
                break;
            }
        }
        if (at < text.length() && Character.isLetter(text.charAt(at))) {
            int end = at;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            if (isNameStartingWithDigit(start, at, end)) {
                return word(start);
            }
        }
        return add(start, at, Token.Kind.NUMBER);
    }

    /** "8VC", "23andMe", "4chan", "3D": not "14.3B", "20th", "$3bn", "2x", "40pc". */
    private boolean isNameStartingWithDigit(int start, int letters, int end) {
        String suffix = text.substring(letters, end);
        boolean afterCurrency = start > 0 && Character.getType(text.charAt(start - 1)) == Character.CURRENCY_SYMBOL;
        return !afterCurrency
                && suffix.length() > 1
                && !Characters.MAGNITUDES.contains(suffix.toLowerCase(Locale.ROOT))
                && !Characters.isOrdinalSuffix(suffix);
    }

    private int word(int start) {
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                at++;
            } else if (Character.isHighSurrogate(c)
                    && at + 1 < text.length()
                    && Character.isLetter(text.codePointAt(at))) {
                at += 2;
            } else if (Characters.isHyphen(c) && joins(at)) {
                at++;
            } else if (Characters.isApostrophe(c) && joins(at) && !isPossessive(at)) {
                at++;
            } else if ((c == '.' || c == ':' || c == '&' || c == '/') && joinsName(at, start)) {
                at++;
            } else if (c == '.' && isAbbreviation(start, at)) {
                return add(start, at + 1, Token.Kind.WORD);
            } else {
                break;
            }
        }
        return add(start, at, Token.Kind.WORD);
    }

    private boolean joins(int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** "Character.AI", "U.S", "Run:ai", "AT&T"; a slash or a colon between plain words parts them. */
    private boolean joinsName(int at, int start) {
        if (!joins(at)) {
            return false;
        }
        char c = text.charAt(at);
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return switch (c) {
            case '.' -> !isGluedSentence(at);
            case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
            case ':' -> Character.isUpperCase(text.charAt(start)) && Character.isLowerCase(after) && at - start < 12;
            default -> false;
        };
    }

    /** "rivals.Sure": a lower-case word, a point, a capitalised word. */
    private boolean isGluedSentence(int point) {
        return Character.isLowerCase(text.charAt(point - 1))
                && Character.isUpperCase(text.charAt(point + 1))
                && point + 2 < text.length()
                && Character.isLowerCase(text.charAt(point + 2))
                && !isSite(point + 1);
    }

    /** "Lumen.Ai": the end of a name, not a sentence's beginning. */
    private boolean isSite(int from) {
        boolean ending = text.startsWith("Ai", from) || text.startsWith("Io", from);
        return ending && (from + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(from + 2)));
    }

    private boolean isPossessive(int apostrophe) {
        char s = text.charAt(apostrophe + 1);
        int after = apostrophe + 2;
        return (s == 's' || s == 'S') && (after >= text.length() || !Character.isLetterOrDigit(text.charAt(after)));
    }

    private boolean isSuffixApostrophe(int at) {
        return Characters.isApostrophe(text.charAt(at))
                && at > 0
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && at + 1 < text.length()
                && isPossessive(at);
    }

    /** Whether the point at {@code at} belongs to the word: "U.S.", "A.I.", "Inc.", "Mr.", an initial. */
    private boolean isAbbreviation(int start, int at) {
        String word = text.substring(start, at);
        if (word.indexOf('.') > 0) {
            return isDottedLetters(word);
        }
        if (word.length() == 1) {
            return Character.isUpperCase(word.charAt(0))
                    && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                    && !isNumberedByLetter();
        }
        return Abbreviations.contains(word);
    }

    /** "Series B.", "Class A.": the letter counts; it is no initial. */
    private boolean isNumberedByLetter() {
        return !tokens.isEmpty()
                && Abbreviations.LETTERED.contains(tokens.get(tokens.size() - 1).lower());
    }

    private static boolean isDottedLetters(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (i % 2 == 1 ? word.charAt(i) != '.' : !Character.isLetter(word.charAt(i))) {
                return false;
            }
        }
        return word.length() % 2 == 1;
    }

    private static boolean isSymbol(int c) {
        int type = Character.getType(c);
        return type == Character.CURRENCY_SYMBOL
                || type == Character.MATH_SYMBOL
                || type == Character.OTHER_SYMBOL
                || c == '%'
                || c == '@'
                || c == '#'
                || c == '&';
    }

    private int add(int start, int end, Token.Kind kind) {
        String printed = text.substring(start, end);
        tokens.add(new Token(tokens.size(), new Span(start, end), kind, printed, Characters.plainLower(printed)));
        return end;
    }
}
