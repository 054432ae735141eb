package parallax.rules.deal.round;

import java.util.List;
import parallax.rules.deal.line.Alone;
import parallax.rules.deal.line.Investors;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;

/** Who gets a sum that a sentence tells by the way: the company behind its preposition, or the only one of the sentence that gives none. */
final class PassingTaker {

    private static final WordList OPENINGS = WordList.of("round-openings");

    private static final int NEAR = 7;

    private PassingTaker() {}

    static int of(Line line, int sum, List<Integer> givers) {
        int behind = behind(line, sum, givers);
        return behind >= 0
                ? behind
                : OPENINGS.startsAt(line, 0) || isKnown(line, sum) ? -1 : Alone.company(line, givers);
    }

    /** "a $9 million investment by Kestrel in [Acme]", "[Acme], in which Kestrel invested $9 million". */
    private static int behind(Line line, int sum, List<Integer> givers) {
        int last = givers.isEmpty() ? sum : Math.max(sum, givers.get(givers.size() - 1));
        for (int i = sum + 1; i < last + NEAR && !line.isAny(i, ".", ";", ","); i++) {
            boolean into = line.isAny(i, "in", "into", "for", "to");
            int taker = into ? line.clause().object(i + 1) : -1;
            if (isTaker(line, taker, givers) && taker < i + NEAR) {
                return taker;
            }
        }
        for (int i = sum - 1; i > 1; i--) {
            if (line.is(i, "which") && line.isAny(i - 1, "in", "into")) {
                int name = line.at(i - 2).isComma() ? i - 3 : i - 2;
                return isTaker(line, name, givers) ? name : -1;
            }
        }
        return -1;
    }

    private static boolean isTaker(Line line, int name, List<Integer> givers) {
        return line.at(name).isCompany()
                && !line.isPossessive(name)
                && !Investors.isOne(line.at(name))
                && givers.stream().noneMatch(giver -> line.isSameName(giver, name));
    }

    /** "the $9 million", "this $9 million": money that was told of before. */
    private static boolean isKnown(Line line, int sum) {
        return line.isAny(sum - 1, "the", "this", "that");
    }
}
