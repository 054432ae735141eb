package parallax.rules.deal.line;

import java.util.function.IntPredicate;

/** The words that stand with a sum and only colour it: "raised a whopping $1 billion". */
public final class SumWords {

    private static final WordList ADJECTIVES = WordList.of("money-adjectives");

    private SumWords() {}

    /** Index of the word that takes the sum, "raised", behind which at most so many adjectives stand. */
    public static int taker(Line line, int sum, int most) {
        return taker(line, sum, most, index -> false);
    }

    /** Index of the article or pronoun that opens the words of the sum: of "the" in "the whopping $1 billion", or -1. */
    public static int determiner(Line line, int sum) {
        for (int i = sum - 1; i > sum - 4; i--) {
            if (line.isAny(i, "a", "an", "the", "that", "this", "its", "their")) {
                return i;
            }
            if (!colours(line, i)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the word only colours a sum: one that is known to, or any between its article and it: "a casual $6 billion". */
    public static boolean colours(Line line, int index) {
        boolean any = line.isAny(index - 1, "a", "an")
                && line.at(index).isPlain()
                && line.at(index + 1).isMoney();
        return any || ADJECTIVES.startsAt(line, index);
    }

    /** The same, where a word that {@code takes} a sum may be among the adjectives too. */
    public static int taker(Line line, int sum, int most, IntPredicate takes) {
        int at = sum - 1;
        if (line.is(at, "at") && !takes.test(at)) {
            return at;
        }
        while (at >= sum - most && colours(line, at) && !takes.test(at)) {
            at--;
        }
        return at;
    }
}
