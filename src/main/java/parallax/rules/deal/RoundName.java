package parallax.rules.deal;

import org.jspecify.annotations.Nullable;
import parallax.text.Span;

/** The names of funding rounds: "Series B", "pre-seed", "angel round". */
final class RoundName {

    private static final WordList AFTER = WordList.of("round-followers");

    private RoundName() {}

    static boolean startsAt(Line line, int index) {
        return length(line, index) > 0;
    }

    /** In its normal form, "Series B" or "Seed". */
    static String at(Line line, int index) {
        String first = line.word(index);
        return switch (first) {
            case "series" -> "Series " + letter(line, index + 1);
            case "pre-series" -> "Pre-Series " + letter(line, index + 1);
            default -> Character.toUpperCase(first.charAt(0)) + first.substring(1);
        };
    }

    static @Nullable Span span(Line line, int index) {
        return switch (length(line, index)) {
            case 0 -> null;
            case 1 -> line.at(index).span();
            default ->
                new Span(
                        line.at(index).span().start(),
                        line.at(index + 1).span().start()
                                + letter(line, index + 1).length());
        };
    }

    private static int length(Line line, int index) {
        if (line.isAny(index, "series", "pre-series")) {
            return line.at(index).capital() && isLetter(letter(line, index + 1)) ? 2 : 0;
        }
        boolean early = line.isAny(index, "seed", "pre-seed", "angel");
        return early && (AFTER.startsAt(line, index + 1) || line.at(index - 1).isMoney()) ? 1 : 0;
    }

    /** The word without the full stop that ends the sentence ("B."). */
    private static String letter(Line line, int index) {
        String printed = line.at(index).span().of(line.text());
        return printed.endsWith(".") ? printed.substring(0, printed.length() - 1) : printed;
    }

    /** "A", "C1": a capital, perhaps with a digit. */
    private static boolean isLetter(String word) {
        return !word.isEmpty()
                && word.charAt(0) >= 'A'
                && word.charAt(0) <= 'K'
                && (word.length() == 1 || word.length() == 2 && Character.isDigit(word.charAt(1)));
    }
}
