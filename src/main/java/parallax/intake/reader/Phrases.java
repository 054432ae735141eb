package parallax.intake.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parallax.text.Characters;

/** The phrases by which lines of page furniture are known. */
final class Phrases {

    private static final int LONGEST_LABEL = 120;
    private static final int LONGEST_CREDIT = 160;
    private static final Set<String> LINES = new HashSet<>(WordList.read("furniture-lines"));
    private static final Set<String> ENDS = new HashSet<>(WordList.read("article-ends"));
    private static final List<String> STARTS = WordList.read("furniture-starts");
    private static final List<String> CREDITS = WordList.read("credits");
    private static final List<String> ADVERTS = WordList.read("advert-phrases");

    private Phrases() {}

    /** Whether the line is furniture wherever it stands. */
    static boolean isFurniture(Line line) {
        String lower = Characters.plainLower(line.text());
        return LINES.contains(lower)
                || line.length() <= LONGEST_LABEL && STARTS.stream().anyMatch(lower::startsWith)
                || lower.startsWith("this article originally appeared")
                || line.length() <= LONGEST_CREDIT && CREDITS.stream().anyMatch(lower::contains)
                || isReadingTime(lower);
    }

    /** Whether nothing of the article follows after such a line. */
    static boolean isEnd(Line line) {
        return ENDS.contains(Characters.plainLower(line.text()).replaceAll("[:.]$", ""));
    }

    /** Whether such a line heads an advert: "Example event", "Advertisement", "Sponsored content". */
    static boolean opensAdvert(Line line) {
        String lower = Characters.plainLower(line.text());
        return line.words() <= 4
                && (lower.endsWith(" event") && !lower.startsWith("the ") || lower.equals("sponsored content"));
    }

    /** How many phrases of adverts the line holds. */
    static int adverts(Line line) {
        String lower = Characters.plainLower(line.text());
        return (int) ADVERTS.stream().filter(lower::contains).count();
    }

    /** "4 min read", "5 minute read". */
    private static boolean isReadingTime(String lower) {
        return lower.length() < 20
                && Character.isDigit(lower.charAt(0))
                && (lower.endsWith(" read") || lower.endsWith("min"));
    }
}
