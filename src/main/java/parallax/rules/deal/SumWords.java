package parallax.rules.deal;

import java.util.function.IntPredicate;

/** The words that stand with a sum and only colour it: "raised a whopping $1 billion". */
final class SumWords {

    private static final WordList ADJECTIVES = WordList.of("money-adjectives");

    private SumWords() {}

    /** Index of the word that takes the sum, "raised", behind which at most so many adjectives stand. */
    static int taker(Line line, int sum, int most) {
        return taker(line, sum, most, index -> false);
    }

    /** The same, where a word that {@code takes} a sum may be among the adjectives too. */
    static int taker(Line line, int sum, int most, IntPredicate takes) {
        int at = sum - 1;
        while (at >= sum - most && ADJECTIVES.startsAt(line, at) && !takes.test(at)) {
            at--;
        }
        return at;
    }
}
