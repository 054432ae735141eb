package parallax.rules.deal.line;

import org.jspecify.annotations.Nullable;
import parallax.text.Span;

/** The names of funding rounds: "Series B", "Series A-1", "pre-seed", "angel round", "Series B extension". */
public final class RoundName {

    private static final WordList AFTER = WordList.of("round-followers");
    private static final WordList EARLY = WordList.of("early-rounds");
    private static final WordList ENDS = WordList.of("round-ends");
    private static final String EXTENSION = "extension";

    private RoundName() {}

    public static boolean startsAt(Line line, int index) {
        return length(line, index) > 0;
    }

    /** In its normal form, "Series B" or "Seed extension". */
    public static String at(Line line, int index) {
        String name = isBareLetter(line, index) ? "Series " + letter(line, index) : named(line, index);
        return extended(line, index) == index && !isExtended(line, index) ? name : name + " " + EXTENSION;
    }

    private static String named(Line line, int index) {
        String first = line.word(index);
        return switch (first) {
            case "series" -> "Series " + letter(line, index + 1);
            case "pre-series" -> "Pre-Series " + letter(line, index + 1);
            case "pre-ipo" -> "Pre-IPO";
            default -> Character.toUpperCase(first.charAt(0)) + first.substring(1);
        };
    }

    public static @Nullable Span span(Line line, int index) {
        int length = length(line, index);
        if (length == 0) {
            return null;
        }
        if (isExtended(line, index)) {
            return line.span(index, index + length);
        }
        Span last = line.at(index + length - 1).span();
        boolean stopped = length > 1 && last.of(line.text()).endsWith(".");
        Span name = new Span(line.at(index).span().start(), stopped ? last.end() - 1 : last.end());
        return line.at(extended(line, index)).span().cover(name);
    }

    /** Index of the word in "a $20 million extension of its $40 million Series A", or -1. */
    public static int extension(Line line, int index) {
        int word = extended(line, index);
        return word < index ? word : -1;
    }

    private static boolean isExtended(Line line, int index) {
        return line.is(index + length(line, index), EXTENSION);
    }

    /** Index of the word in "an extension of its Series A", else {@code index} itself. */
    private static int extended(Line line, int index) {
        int before = line.at(index - 1).isMoney() ? index - 2 : index - 1;
        before = line.isAny(before, "its", "the", "a", "their", "last", "previous") ? before - 1 : before;
        boolean owned = line.isAny(before, "'s", "'") && line.at(before - 1).isName();
        before = owned ? before - 2 : before;
        return line.isAny(before, "to", "of") && line.is(before - 1, EXTENSION) ? before - 1 : index;
    }

    /** How many items it takes; 0 where there is none. */
    public static int length(Line line, int index) {
        if (line.isAny(index, "series", "pre-series")) {
            return isLetter(letter(line, index + 1)) && isNamed(line, index) ? line.is(index + 2, "+") ? 3 : 2 : 0;
        }
        if (isBareLetter(line, index)) {
            return 1;
        }
        boolean early = EARLY.startsAt(line, index);
        return early && (AFTER.startsAt(line, index + 1) || line.at(index - 1).isMoney()) ? 1 : 0;
    }

    /** "a $20 million A round", "its B round": a letter alone. */
    private static boolean isBareLetter(Line line, int index) {
        boolean led = line.at(index - 1).isMoney() || line.isAny(index - 1, "a", "an", "its", "their", "new");
        return led && line.is(index + 1, "round") && line.at(index).capital() && isLetter(letter(line, index));
    }

    /** "Series B", and "a $35 million series B": not "a series A of novels". */
    private static boolean isNamed(Line line, int index) {
        return line.at(index).capital()
                || line.is(index, "pre-series")
                || line.at(index - 1).isMoney()
                || AFTER.startsAt(line, index + 2)
                || line.isAny(index - 1, "a", "an", "its", "the") && ENDS.startsAt(line, index + 2);
    }

    /** The word without the full stop that ends the sentence ("B."), with the plus behind it. */
    private static String letter(Line line, int index) {
        String printed = line.at(index).span().of(line.text());
        String plain = printed.endsWith(".") ? printed.substring(0, printed.length() - 1) : printed;
        return line.is(index + 1, "+") ? plain + "+" : plain;
    }

    /** "A", "C1", "A-1", "A+": a capital, perhaps with a digit or a plus. */
    private static boolean isLetter(String word) {
        if (word.isEmpty() || word.charAt(0) < 'A' || word.charAt(0) > 'N') {
            return false;
        }
        String rest = word.substring(word.length() > 2 && word.charAt(1) == '-' ? 2 : 1);
        return rest.isEmpty() || rest.equals("+") || rest.length() == 1 && Character.isDigit(rest.charAt(0));
    }
}
