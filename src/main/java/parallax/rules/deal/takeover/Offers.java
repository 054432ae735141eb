package parallax.rules.deal.takeover;

import java.util.List;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.DealMaker;
import parallax.rules.deal.telling.Draft;
import parallax.rules.deal.telling.Purchases;

/** Who offers to buy whom by the words around an offer: "Bolt's bid for Acme", "rejected an offer from Bolt". */
final class Offers {

    private static final WordList ANSWERS = WordList.of("offer-answers");

    private static final WordList UNITS = WordList.of("offered-units");
    private static final WordList PRICES = WordList.of("offer-price");
    private static final WordList STOCK = WordList.of("stock-nouns");

    private Offers() {}

    /** What the offer says whose words stand from {@code at} up to {@code next}; a draft without anybody where it says nothing. */
    static Draft draft(Line line, int at, int next) {
        Draft draft = new Draft(line, DealType.ACQUISITION, at);
        int link = behindPrice(line, next);
        int by = by(line, link);
        if (line.is(link, "for")) {
            madeFor(draft, line, at, link + 1);
        } else if (by >= 0) {
            madeBy(draft, line, at, by + 1);
        } else {
            answered(draft, line, at);
        }
        return draft;
    }

    /** "Acme rejected Bolt's $3 billion bid". */
    private static void answered(Draft draft, Line line, int at) {
        int bidder = line.clause().owner(at);
        int target = line.isNamed(bidder) ? answerer(line, bidder) : -1;
        if (line.at(bidder).isCompany() && line.at(target).isCompany() && !line.isSameName(bidder, target)) {
            draft.with(PartyRole.ACQUIRER, bidder).with(PartyRole.TARGET, target);
        }
    }

    /** "made a $3 billion offer for Acme", "Bolt's bid for Acme". */
    private static void madeFor(Draft draft, Line line, int at, int from) {
        List<Integer> targets = Purchases.from(line, from);
        if (!targets.isEmpty() && (Purchases.isWhole(line, targets.get(0)) || isStockOf(line, targets.get(0)))) {
            draft.with(PartyRole.ACQUIRER, DealMaker.orOwner(line, at)).with(PartyRole.TARGET, targets.get(0));
            return;
        }
        if (line.at(from).isCompany()
                && line.isPossessive(from)
                && !line.isAny(at - 1, "its", "their")
                && UNITS.anyIn(line, from + 2, from + 5)) {
            int bidder = DealMaker.orOwner(line, at);
            draft.with(PartyRole.ACQUIRER, line.isSameName(bidder, from) ? -1 : bidder)
                    .with(PartyRole.SELLER, from);
            return;
        }
        int offered = Shares.offered(line, from);
        if (offered >= 0) {
            int bidder = DealMaker.orOwner(line, at);
            draft.with(PartyRole.ACQUIRER, line.isSameName(bidder, offered) ? -1 : bidder)
                    .with(PartyRole.TARGET, offered);
        }
    }

    /** "an offer by Bolt for [Acme]", "for all of [Acme]'s stock": index of the company, or -1. */
    private static int offeredFor(Line line, int from) {
        List<Integer> targets = Purchases.from(line, from);
        boolean whole = !targets.isEmpty() && Purchases.isWhole(line, targets.get(0));
        return whole ? targets.get(0) : Shares.offered(line, from);
    }

    /** Index behind the price of an offer: "of $13 a share", "worth around $90 million"; else {@code from}. */
    private static int behindPrice(Line line, int from) {
        if (!line.isAny(from, "of", "worth", "valued")) {
            return from;
        }
        int at = from + 1;
        while (at < from + 7 && (line.at(at).isMoney() || PRICES.startsAt(line, at))) {
            at++;
        }
        return at > from + 1 ? at : from;
    }

    /** "Acme's publicly held shares". */
    private static boolean isStockOf(Line line, int owner) {
        return line.isPossessive(owner) && STOCK.anyIn(line, owner + 2, owner + 6);
    }

    /** "rejected an offer from Bolt", "from a consortium led by Bolt": whoever answers is to be bought. */
    private static void madeBy(Draft draft, Line line, int at, int from) {
        int answerer = answerer(line, at);
        int bidder = answerer < 0 ? line.clause().object(from) : -1;
        int target = line.is(bidder + 1, "for") ? offeredFor(line, bidder + 2) : answerer;
        if (line.at(target).isCompany()) {
            List<Integer> group = Consortium.members(line, from);
            draft.with(
                            PartyRole.ACQUIRER,
                            group.isEmpty() ? List.of(line.clause().object(from)) : group)
                    .with(PartyRole.TARGET, target);
        }
    }

    /** "from", "by", "made on Monday by": index of the word before whoever offers, or -1. */
    private static int by(Line line, int from) {
        int at = from;
        while (at < from + 4
                && (line.at(at).isDay() || line.isAny(at, "made", "announced", "launched", "on", "to", "be"))) {
            at++;
        }
        return line.isAny(at, "from", "by") ? at : -1;
    }

    /** Whoever rejects or accepts an offer is to be bought: its index, or -1. */
    static int answerer(Line line, int offer) {
        int verb = ANSWERS.lastIn(line, offer - 8, offer);
        return verb < 0 ? -1 : line.clause().subject(verb);
    }
}
