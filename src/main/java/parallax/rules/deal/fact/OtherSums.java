package parallax.rules.deal.fact;

import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Restated;
import parallax.rules.deal.line.RoundName;
import parallax.rules.deal.line.SumWords;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.round.RaisedBefore;
import parallax.rules.deal.round.Stranger;

/** Sums that stand beside words of deals, and are neither a price nor money raised: fees, wages, the size of a firm. */
final class OtherSums {

    private static final WordList PRICES = WordList.of("price-words");
    private static final WordList FEES = WordList.of("fees");
    private static final WordList FIRMS = WordList.of("sized-firms");

    private OtherSums() {}

    static boolean isOne(Line line, int at) {
        return line.isUnitPrice(at)
                || RaisedBefore.is(line, at)
                || isExtended(line, at)
                || Stranger.owns(line, at)
                || isTicketSize(line, at)
                || isSettled(line, at)
                || isFee(line, at)
                || isOfBefore(line, at)
                || isOfFirm(line, at)
                || isSpent(line, at)
                || isPriced(line, at + 1, at + 3)
                || isPriced(line, at - 2, at);
    }

    /** Whether words of the price of a thing, a wage or a budget stand in {@code [from, to)}. */
    static boolean isPriced(Line line, int from, int to) {
        int price = PRICES.firstIn(line, from, to);
        return price >= 0 && !(line.is(price, "fee") && line.isAny(price - 1, "licensing", "license", "licence"));
    }

    /** "a big jump from Acme's original $275 million loan": what is told for comparison. */
    private static boolean isOfBefore(Line line, int at) {
        boolean older = line.isAny(at - 1, "original", "previous", "initial", "earlier", "prior");
        for (int i = at - 2; older && i > at - 6; i--) {
            if (line.is(i, "from")) {
                return line.isAny(i - 1, "jump", "increase", "step", "leap", "rise", "up", "climb");
            }
        }
        return false;
    }

    /** "a $94 million (€87 million) termination fee". */
    private static boolean isFee(Line line, int at) {
        int behind = Restated.behind(line, at);
        return FEES.anyIn(line, behind, behind + 3);
    }

    /** "led by Kestrel, a $40 billion investment firm", "invests in the $2 billion, year-old startup": how big who is named so is. */
    private static boolean isOfFirm(Line line, int at) {
        boolean described = SumWords.determiner(line, at) >= 0;
        int from = Restated.behind(line, at);
        for (int i = from; described && i < from + 6; i++) {
            if (FIRMS.startsAt(line, i)) {
                return true;
            }
            if (!line.at(i).isPlain() || line.isAny(i, ".", "and", "in", "to", "from", "for", "of", "by", "on", "(")) {
                return false;
            }
        }
        return false;
    }

    /** "bakeries spend $2 billion a year on staff", "the $9 billion that shops spend on fees each year", "has already spent $9 million": what a trade or a company lives on. */
    static boolean isSpent(Line line, int at) {
        int verb = SumWords.taker(line, at, 4);
        if (line.is(verb, "spent") && line.is(verb - 1, "already")) {
            return true;
        }
        boolean spend = line.isAny(verb, "spend", "spends", "waste", "wastes", "lose", "loses");
        for (int i = at + 1; i < at + 9; i++) {
            spend |= i < at + 5 && line.isAny(i, "spend", "spends");
            boolean yearly = line.isAny(i, "a", "each", "every", "per")
                    && line.isAny(i + 1, "year", "month")
                    && !line.is(i - 1, "for");
            if (spend && (yearly || line.is(i, "annually"))) {
                return true;
            }
        }
        return false;
    }

    /** "an extension of its $40 million Series B": the money of before. */
    private static boolean isExtended(Line line, int at) {
        return RoundName.startsAt(line, at + 1) && RoundName.extension(line, at + 1) >= 0;
    }

    /** "agreed to pay $9 million to Acme to settle the case". */
    private static boolean isSettled(Line line, int at) {
        for (int i = at + 1; i < at + 6; i++) {
            if (line.isAny(i, "settle", "resolve") && line.is(i - 1, "to")) {
                return true;
            }
        }
        return false;
    }

    /** "Check sizes range from $1 million to $5 million": what a fund hands out. */
    private static boolean isTicketSize(Line line, int at) {
        for (int i = at - 1; i > at - 8; i--) {
            if (line.isAny(i, "check", "cheque", "ticket", "checks", "cheques", "tickets")
                    && line.isAny(i + 1, "sizes", "size", "range", "ranging", "between", "from")) {
                return true;
            }
        }
        return false;
    }
}
