package parallax.rules.deal.takeover;

import org.jspecify.annotations.Nullable;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;

/**
 * A stake that goes to a company without a word behind it of whose it is: "sold a 15% stake to Acme", "gave Acme a 10% stake".
 *
 * @param target index of the company in which it is a share: the giver, where no name stands before the stake
 * @param taker index of the company that takes it
 */
record GivenStake(int target, int taker) {

    private static final WordList GIVES = WordList.of("give-verbs");
    private static final WordList SELLS = WordList.of("sale-verbs");

    private static final int REACH = 9;

    /** The one at {@code stake}; null where nobody gives it, or to nobody else. */
    static @Nullable GivenStake at(Line line, int stake) {
        for (int i = stake - 1; i > Math.max(-1, stake - REACH); i--) {
            boolean gives = GIVES.startsAt(line, i);
            if (gives || SELLS.startsAt(line, i)) {
                int taker = taker(line, gives ? i : -1, stake);
                int target = gives ? line.clause().subject(i) : sold(line, i, stake);
                boolean two = line.at(taker).isCompany() && line.at(target).isCompany();
                return two && !line.isSameName(taker, target) ? new GivenStake(target, taker) : null;
            }
        }
        return null;
    }

    /** "gave [Acme] a stake", "a stake to [Acme]": index of the name, or -1. */
    private static int taker(Line line, int gives, int stake) {
        int given = gives >= 0 ? line.clause().firstName(gives + 1, stake) : -1;
        return given >= 0 ? given : line.is(stake + 1, "to") ? line.clause().object(stake + 2) : -1;
    }

    /** "sold its [Bolt] stake", "[Bolt] sold a stake": index of the company in which it is a share, or -1. */
    private static int sold(Line line, int sells, int stake) {
        boolean named = line.at(stake - 1).isCompany() && !line.isPossessive(stake - 1);
        return named ? stake - 1 : line.clause().subject(sells);
    }
}
