package parallax.text;

import java.util.Locale;
import java.util.Set;

/** Classes of characters that typesetting varies: quotation marks, apostrophes, hyphens, spaces. */
public final class Characters {

    /** Letters after a number that scale it, in lower case: "14.3B", "US$2bn". */
    static final Set<String> MAGNITUDES = Set.of("k", "m", "mn", "mm", "mln", "b", "bn", "bln", "t", "tn", "trn");

    private Characters() {}

    public static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF' || c == '\u2060';
    }

    public static boolean isHyphen(int c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    public static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '\u2018';
    }

    static boolean isOrdinalSuffix(String letters) {
        String lower = letters.toLowerCase(Locale.ROOT);
        return lower.equals("st") || lower.equals("nd") || lower.equals("rd") || lower.equals("th");
    }

    /** Lower case, straight apostrophes, plain hyphens; the length may change only where lower-casing changes it. */
    public static String plainLower(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder plain = null;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            char replaced = isApostrophe(c) ? '\'' : isHyphen(c) ? '-' : c;
            if (replaced != c) {
                if (plain == null) {
                    plain = new StringBuilder(lower);
                }
                plain.setCharAt(i, replaced);
            }
        }
        return plain == null ? lower : plain.toString();
    }
}
