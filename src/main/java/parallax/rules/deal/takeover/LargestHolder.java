package parallax.rules.deal.takeover;

import org.jspecify.annotations.Nullable;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;

/**
 * Who becomes the largest of a company's owners: "[Acme] became [Bolt]'s largest shareholder".
 *
 * @param target index of the company
 * @param taker index of who has bought into it
 */
record LargestHolder(int target, int taker) {

    private static final WordList HOLDERS = WordList.of("single-holders");
    private static final WordList BECOMES = WordList.of("turn-verbs");
    private static final WordList MAKES = WordList.of("making-words");

    private static final int REACH = 9;

    static boolean isAt(Line line, int noun) {
        return HOLDERS.startsAt(line, noun);
    }

    /** The one that the noun at {@code noun} tells of; null where it only tells who somebody is, or what comes of money told before. */
    static @Nullable LargestHolder at(Line line, int noun) {
        int end = noun + HOLDERS.lengthAt(line, noun);
        int target = target(line, noun, end);
        int becomes = BECOMES.lastIn(line, noun - REACH, noun);
        if (line.is(becomes, "becoming") && line.hasMoney(0, becomes)) {
            return null;
        }
        int makes = becomes < 0 ? MAKES.lastIn(line, noun - REACH, noun) : -1;
        int taker = becomes >= 0 ? line.clause().subject(becomes) : makes >= 0 ? makes + 1 : -1;
        boolean two = line.at(taker).isName() && line.at(target).isCompany() && !line.isSameName(taker, target);
        return two ? new LargestHolder(target, taker) : null;
    }

    /** "Bolt's largest shareholder", "the largest shareholder in Bolt": index of the company, or -1. */
    private static int target(Line line, int noun, int end) {
        return line.isAny(end, "in", "of", "at")
                ? line.clause().object(end + 1)
                : line.clause().owner(noun);
    }
}
