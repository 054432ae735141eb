package parallax.rules.deal.capital;

import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;

/** Shares that somebody buys from those who work for the company: "bought $2 million of Acme shares from employees". */
final class BoughtShares {

    private static final WordList SHARES = WordList.of("share-words");

    private static final WordList BACK = WordList.of("buy-back-verbs");

    private static final int FAR = 12;

    private BoughtShares() {}

    /** Where a company is said to buy its shares from staff, or -1: "to buy back shares from its employees". */
    static int back(Line line, int staff) {
        int from = from(line, staff);
        int back = from >= 0 ? BACK.lastIn(line, from - 9, from) : -1;
        return back >= 0 && SHARES.anyIn(line, back + 1, from) ? back : -1;
    }

    /** Index of the verb of buying shares from the staff at {@code staff}, or -1. */
    static int verb(Line line, int staff) {
        int from = from(line, staff);
        for (int i = from - 1; from >= 0 && i > from - FAR && !line.at(i).isComma(); i--) {
            if (line.isAny(i, "bought", "buys", "buying", "purchased", "acquired") && !line.is(i + 1, "back")) {
                return SHARES.anyIn(line, i + 1, from) ? i : -1;
            }
        }
        return -1;
    }

    /** Index of the company whose shares those are: named before them, or before its staff. */
    static int company(Line line, int staff) {
        int from = from(line, staff);
        for (int i = from + 1; i < staff; i++) {
            if (line.at(i).isCompany()) {
                return i;
            }
        }
        int shares = SHARES.lastIn(line, verb(line, staff), from);
        return line.at(shares - 1).isCompany() ? shares - 1 : -1;
    }

    /** Index of the "from" that stands before the staff, or -1. */
    private static int from(Line line, int staff) {
        for (int i = staff - 1; i >= staff - 6; i--) {
            if (line.is(i, "from")) {
                return i;
            }
        }
        return -1;
    }
}
