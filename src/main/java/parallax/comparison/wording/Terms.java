package parallax.comparison.wording;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import parallax.text.Characters;

/** Text cut into words to compare: lower case, without accents, possessive endings and points ("A.I." is "ai"). */
public final class Terms {

    private Terms() {}

    /** The words of {@code text}; hyphens and colons part them. */
    public static List<String> of(String text) {
        String folded = fold(text);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= folded.length(); i++) {
            char c = i < folded.length() ? folded.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c) || (c == '\'' && !word.isEmpty())) {
                word.append(c);
            } else if (!(c == '.' && insideAbbreviation(folded, i))) {
                add(words, word);
            }
        }
        return words;
    }

    /** The words of {@code text} with single spaces between: equal for names that differ in typesetting only. */
    public static String plain(String text) {
        return String.join(" ", of(text));
    }

    private static String fold(String text) {
        String plain = Characters.plainLower(text);
        for (int i = 0; i < plain.length(); i++) {
            if (plain.charAt(i) > 0x7F) {
                return Normalizer.normalize(plain, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
            }
        }
        return plain;
    }

    /** A point after a single letter ("u.s.", "a.i.") or between digits ("14.3"). */
    private static boolean insideAbbreviation(String text, int point) {
        boolean single = point > 0
                && Character.isLetterOrDigit(text.charAt(point - 1))
                && (point < 2 || !Character.isLetterOrDigit(text.charAt(point - 2)));
        boolean decimal = point > 0
                && point + 1 < text.length()
                && Character.isDigit(text.charAt(point - 1))
                && Character.isDigit(text.charAt(point + 1));
        return single || decimal;
    }

    private static void add(List<String> words, StringBuilder word) {
        String text = word.toString();
        word.setLength(0);
        if (text.endsWith("'s")) {
            text = text.substring(0, text.length() - 2);
        }
        while (text.endsWith("'")) {
            text = text.substring(0, text.length() - 1);
        }
        if (!text.isEmpty()) {
            words.add(text);
        }
    }
}
