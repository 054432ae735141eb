package parallax.intake.reader;

import java.util.List;
import java.util.Optional;
import parallax.text.Characters;

/** Lines that say who wrote an article. */
final class Byline {

    private static final List<String> OPENERS = List.of("by ", "written by ", "words by ", "reported by ", "author: ");

    private Byline() {}

    static String withoutBy(String printed) {
        String line = printed.replace('\u00A0', ' ');
        String lower = Characters.plainLower(line);
        for (String opener : OPENERS) {
            if (lower.startsWith(opener)) {
                return line.substring(opener.length()).strip();
            }
        }
        return line.strip();
    }

    /** The author of a line that opens with "By"; a title or date behind the name is left out. */
    static Optional<String> opened(String line) {
        String name = withoutBy(line);
        if (name.length() == line.strip().length()) {
            return Optional.empty();
        }
        int comma = name.indexOf(',');
        String before = comma < 0 ? name : name.substring(0, comma).strip();
        return isName(before) ? Optional.of(before) : Optional.empty();
    }

    /** Whether the line is nothing but the words before a byline. */
    static boolean isOpener(String line) {
        return OPENERS.contains(Characters.plainLower(line.strip()) + " ");
    }

    /** Two to four capitalised words and nothing else. */
    static boolean isName(String line) {
        String[] words = line.strip().split(" ");
        if (words.length < 2 || words.length > 4 || line.length() > 50) {
            return false;
        }
        for (String word : words) {
            if (!Character.isUpperCase(word.codePointAt(0)) && !isParticle(word) || hasOddSign(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isParticle(String word) {
        return List.of("de", "da", "del", "der", "di", "la", "le", "van", "von", "bin", "al")
                .contains(word);
    }

    private static boolean hasOddSign(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean point = c == '.' && i == word.length() - 1 && i < 3;
            if (!Character.isLetter(c) && !Characters.isHyphen(c) && !Characters.isApostrophe(c) && !point) {
                return true;
            }
        }
        return false;
    }
}
