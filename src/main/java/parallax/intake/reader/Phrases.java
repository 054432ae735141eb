package parallax.intake.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parallax.text.Characters;

/** The phrases by which lines of page furniture are known. */
final class Phrases {

    private static final int LONGEST_LABEL = 120;
    private static final int LONGEST_TEASER = 200;
    private static final int LONGEST_PATH = 90;
    private static final int LONGEST_CREDIT = 160;
    private static final Set<String> LINES = new HashSet<>(WordList.read("furniture-lines"));
    private static final Set<String> ENDS = new HashSet<>(WordList.read("article-ends"));
    private static final List<String> STARTS = WordList.read("furniture-starts");
    private static final List<String> TEASERS = WordList.read("teaser-labels");
    private static final List<String> CREDITS = WordList.read("credits");
    private static final List<String> ADVERTS = WordList.read("advert-phrases");

    private Phrases() {}

    /** Whether the line is furniture wherever it stands. */
    static boolean isFurniture(Line line) {
        String lower = Characters.plainLower(line.text());
        return LINES.contains(lower)
                || LINES.contains(bare(lower))
                || isTeaser(lower)
                || isPath(line)
                || Notices.isNotice(lower)
                || line.length() <= LONGEST_LABEL && STARTS.stream().anyMatch(lower::startsWith)
                || lower.startsWith("this article originally appeared")
                || line.length() <= LONGEST_CREDIT && CREDITS.stream().anyMatch(lower::contains)
                || isReadingTime(lower);
    }

    /** "- Advertisement -", "Comments (12)": without the signs and figures around its words. */
    private static String bare(String lower) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < Math.min(lower.length(), LONGEST_LABEL); i++) {
            char c = lower.charAt(i);
            boolean kept = Character.isLetter(c) || c == '\'' || c == '+';
            if (kept) {
                words.append(c);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().strip();
    }

    /** "Read more | Orchard buys a press": a label that leads to another article. */
    private static boolean isTeaser(String lower) {
        if (lower.length() > LONGEST_TEASER) {
            return false;
        }
        return TEASERS.stream().anyMatch(label -> lower.startsWith(label) && opensWithSign(lower, label.length()));
    }

    private static boolean opensWithSign(String lower, int from) {
        int at = from;
        while (at < lower.length() && lower.charAt(at) == ' ') {
            at++;
        }
        boolean dash = at < lower.length() && lower.charAt(at) == '-' && at > from;
        return dash || at < lower.length() && ":|–—»›>→".indexOf(lower.charAt(at)) >= 0;
    }

    /** "Home › Technology › Deals". */
    private static boolean isPath(Line line) {
        String text = line.text();
        boolean parted = text.contains(" › ") || text.contains(" » ") || text.contains(" > ");
        boolean slashed = text.indexOf(" / ") != text.lastIndexOf(" / ");
        return text.length() <= LONGEST_PATH && !line.endsSentence() && (parted || slashed);
    }

    /** Whether nothing of the article follows after such a line. */
    static boolean isEnd(Line line) {
        String lower = bare(Characters.plainLower(line.text()));
        boolean more = lower.startsWith("more from ") || lower.startsWith("more in ") || lower.startsWith("more on ");
        return ENDS.contains(lower) || more && line.words() <= 6 && !line.endsSentence();
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

    /** "4 min read", "listen (5 min)", "updated 4 hours ago". */
    private static boolean isReadingTime(String lower) {
        return lower.length() < 20
                        && Character.isDigit(lower.charAt(0))
                        && (lower.endsWith(" read") || lower.endsWith("min"))
                || lower.length() < 30 && lower.startsWith("listen") && lower.contains(" min")
                || lower.length() < 40 && lower.startsWith("updated ") && lower.endsWith(" ago");
    }
}
