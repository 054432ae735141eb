package parallax.rules.deal.telling;

import parallax.rules.deal.line.Line;

/** How far before a deal the words may stand that say how far it has come: "[closed] a deal with Bolt to take a stake". */
final class DealWith {

    private static final int NEAR = 8;

    /** Where the words name with whom the deal is made, too. */
    private static final int FAR = 11;

    private DealWith() {}

    /** Index of the first item that may tell how far the deal at {@code anchor} has come. */
    static int reach(Line line, int anchor) {
        for (int i = anchor - 1; i > anchor - NEAR; i--) {
            if (line.is(i, "with") && line.at(i + 1).isName()) {
                return anchor - (line.isAny(i - 1, "deal", "agreement") ? FAR : NEAR);
            }
        }
        return anchor - NEAR;
    }
}
