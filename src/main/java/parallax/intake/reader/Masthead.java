package parallax.intake.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first lines of a plain text: a section's name and the headline, where there are any.
 *
 * @param section the line above the headline
 * @param title the headline
 * @param rest the lines below
 */
record Masthead(@Nullable String section, @Nullable String title, List<Line> rest) {

    private static final int LONGEST_TITLE = 180;
    private static final int LONGEST_SENTENCE_TITLE = 120;
    private static final int LONGEST_SECTION = 30;

    static Masthead of(List<Line> lines) {
        if (lines.size() > 2 && isSection(lines.get(0)) && isTitle(lines, 1)) {
            return new Masthead(lines.get(0).text(), title(lines.get(1)), lines.subList(2, lines.size()));
        }
        if (lines.size() > 1 && isTitle(lines, 0)) {
            return new Masthead(null, title(lines.get(0)), lines.subList(1, lines.size()));
        }
        return new Masthead(null, null, lines);
    }

    private static String title(Line line) {
        String text = line.text();
        return text.startsWith("# ") ? text.substring(2).strip() : text;
    }

    private static boolean isSection(Line line) {
        return line.words() <= 3
                && line.length() <= LONGEST_SECTION
                && !line.endsSentence()
                && line.text().chars().allMatch(c -> Character.isLetter(c) || " &/-,".indexOf(c) >= 0);
    }

    private static boolean isTitle(List<Line> lines, int index) {
        Line line = lines.get(index);
        if (line.text().startsWith("# ")) {
            return true;
        }
        if (line.length() > LONGEST_TITLE || line.words() < 3 || isSaid(line) || line.breaksOff()) {
            return false;
        }
        if (!line.text().endsWith(".")) {
            return true;
        }
        boolean single = line.text().indexOf(". ") < 0;
        return single && line.length() <= LONGEST_SENTENCE_TITLE && standsApart(lines, index);
    }

    /** A quotation is no headline. */
    private static boolean isSaid(Line line) {
        return "“\"‘".indexOf(line.text().charAt(0)) >= 0 && line.text().endsWith(".”");
    }

    /** A sentence is a headline where it alone is parted from what follows. */
    private static boolean standsApart(List<Line> lines, int index) {
        if (!lines.get(index + 1).afterBlank()) {
            return false;
        }
        long apart = lines.stream().skip(index + 2).filter(Line::afterBlank).count();
        return apart == 0 || !lines.get(index + 1).isProse();
    }
}
