package parallax.rules.deal.capital;

import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;

/** A company's own shares that it sells to the public, by their number or their price. */
final class OfferedShares {

    private static final WordList SELLS = WordList.of("offer-share-verbs");
    private static final WordList MARKET = WordList.of("offering-market");

    private static final int REACH = 12;

    private OfferedShares() {}

    /** "is pricing its shares between $26 and $28", "sold 22 million shares at $30 per share": not "shares of Acme". */
    static boolean isOffered(Line line, int verb) {
        return SELLS.startsAt(line, verb) && shares(line, verb) >= 0 && priced(line, shares(line, verb)) >= 0;
    }

    /** Whether the shares that the verb at {@code verb} offers have a range of prices yet, or are still to be sold. */
    static boolean isToCome(Line line, int verb) {
        boolean done = line.isAny(verb, "sold", "priced");
        return isOffered(line, verb) && (!done || isRange(line, priced(line, shares(line, verb))));
    }

    /** Index of "shares" behind the verb: "its shares", "22 million class A shares"; or -1. */
    private static int shares(Line line, int verb) {
        boolean own = line.isAny(verb + 1, "its", "their") || isCount(line, verb + 1) || line.is(verb + 1, "shares");
        for (int i = verb + 1;
                own && i < verb + 7 && (i == verb + 1 || !line.at(i).isName());
                i++) {
            if (line.is(i, "shares")) {
                boolean others = line.isAny(i + 1, "of", "in") && line.at(i + 2).isCompany();
                return others ? -1 : i;
            }
        }
        return -1;
    }

    private static boolean isCount(Line line, int index) {
        String word = line.word(index);
        return !word.isEmpty() && Character.isDigit(word.charAt(0))
                || line.isAny(index, "about", "roughly", "approximately", "nearly");
    }

    /** Index of the price, where the words tell of a market: "between $26 and $28 per share", "within a price range of $5 to $6"; or -1. */
    private static int priced(Line line, int shares) {
        for (int i = shares + 1; i < shares + REACH; i++) {
            if (line.at(i).isMoney()) {
                boolean unit = line.isUnitPrice(i) || line.isUnitPrice(i + 2);
                boolean own = line.isAny(shares - 1, "its", "their");
                return unit && (own || MARKET.anyIn(line, 0, line.size())) ? i : -1;
            }
        }
        return -1;
    }

    private static boolean isRange(Line line, int price) {
        return line.isAny(price - 1, "between", "range")
                || line.is(price - 2, "range")
                || line.isAny(price + 1, "to", "and");
    }
}
