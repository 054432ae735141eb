package parallax.intake.reader;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.text.BlockKind;

/**
 * A line of a source on its way to become a block.
 *
 * @param text its words, with single spaces, never blank
 * @param kind what the markup says it is, or null where there is no markup
 * @param indented whether white space stood before it
 * @param afterBlank whether a blank line or the edge of an element stood before it
 */
record Line(String text, @Nullable BlockKind kind, boolean indented, boolean afterBlank) {

    private static final Set<String> UNFINISHED =
            Set.of("the", "a", "an", "of", "to", "and", "or", "in", "at", "for", "with", "by", "from", "its", "their");

    Line as(BlockKind other) {
        return new Line(text, other, indented, afterBlank);
    }

    Line with(String words) {
        return new Line(words, kind, indented, afterBlank);
    }

    boolean is(BlockKind other) {
        return kind == other;
    }

    int length() {
        return text.length();
    }

    /** Letters and digits in lower case: for comparing headlines. */
    static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether it tells the words of this title, whatever the marks and spaces between them. */
    boolean says(@Nullable String title) {
        return title != null && letters(text).equals(letters(title));
    }

    int words() {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = text.charAt(i) == ' ';
            if (!space && !inside) {
                words++;
            }
            inside = !space;
        }
        return words;
    }

    /** Whether it closes like a sentence, with or without a quotation mark or bracket behind. */
    boolean endsSentence() {
        return endsSentence(text);
    }

    static boolean endsSentence(String text) {
        int at = text.length() - 1;
        while (at > 0 && "\"”’')]»".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0 && ".!?…".indexOf(text.charAt(at)) >= 0;
    }

    /** Whether it ends in the middle of a sentence. */
    boolean breaksOff() {
        String last = text.substring(text.lastIndexOf(' ') + 1);
        return last.endsWith(",") || UNFINISHED.contains(last);
    }

    /** Whether it is running text rather than a label. */
    boolean isProse() {
        return length() >= 80 && words() >= 12 && (endsSentence() || text.contains(". ") || length() > 200);
    }
}
