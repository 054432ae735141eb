package parallax.rules.deal;

import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;

/** Whether a sentence says that a deal announced before has now been closed. */
final class Closing {

    private static final WordList CLOSES = WordList.of("completing");
    private static final WordList DEALS = WordList.of("deal-references");
    private static final WordList AHEAD = WordList.of("until-closed");
    private static final WordList AUXILIARIES = WordList.of("verb-chain");

    /** How many words may stand between the deal and that it has closed: "the deal, worth $9 million, has now closed". */
    private static final int REACH = 8;

    private Closing() {}

    /** "The deal has officially closed": not "once the deal has closed", "the deal will be completed". */
    static boolean isTold(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (DEALS.startsAt(line, i) && !AHEAD.anyIn(line, Math.max(0, i - 4), i)) {
                int closed = CLOSES.firstIn(line, i + DEALS.lengthAt(line, i), i + REACH);
                if (closed >= 0 && AUXILIARIES.startsAt(line, closed - 1) && !AHEAD.anyIn(line, i, closed)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Acme closes its purchase of Bolt": whether what is told at {@code anchor} is that it has been closed. */
    static boolean isOf(Line line, int anchor) {
        int start = line.clause().clauseStart(anchor);
        return CLOSES.anyIn(line, start, anchor + 1) && !AHEAD.anyIn(line, start, anchor);
    }
}
