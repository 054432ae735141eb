package parallax.rules.deal.takeover;

import org.jspecify.annotations.Nullable;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.DealMaker;

/**
 * Shares in itself that a company sells to another one: "sold 11 million shares, or 29 percent, of its stock to Acme".
 *
 * @param seller index of the company that sells them
 * @param taker index of the company that takes them
 */
record OwnShares(int seller, int taker) {

    private static final WordList SELLS = WordList.of("sale-verbs");
    private static final WordList SALES = WordList.of("sale-of");

    private static final int REACH = 14;

    /** Those that the word for shares at {@code at} is of; null where it is of others, or of nobody's. */
    static @Nullable OwnShares at(Line line, int at) {
        boolean own = line.isAny(at - 1, "its", "their") || line.isAny(at - 2, "its", "their");
        boolean part = own && (line.is(at - 2, "of") || line.is(at - 3, "of"));
        int sells = part ? Math.max(SELLS.lastIn(line, at - REACH, at), SALES.lastIn(line, at - 10, at)) : -1;
        if (sells < 0) {
            return null;
        }
        int taker = taker(line, at + 1);
        int seller = SALES.startsAt(line, sells)
                ? DealMaker.of(line, sells)
                : line.clause().subject(sells);
        boolean two = line.at(taker).isCompany() && line.at(seller).isCompany() && !line.isSameName(taker, seller);
        return two ? new OwnShares(seller, taker) : null;
    }

    /** "to Acme", ", and warrants for more, to Acme": index of the company, or -1. */
    private static int taker(Line line, int from) {
        for (int i = from; i < from + REACH && !line.is(i, "."); i++) {
            if (line.is(i, "to") && (i == from || line.at(i + 1).isCompany())) {
                return line.clause().object(i + 1);
            }
        }
        return -1;
    }
}
