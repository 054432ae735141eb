package parallax.rules.deal.takeover;

import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Draft;

/** Businesses that are bought without a company's name: "acquired two design firms", "bought the Harbour Gazette from Acme". */
final class UnnamedPurchase {

    private static final WordList BUSINESSES = WordList.of("purchase-nouns");
    private static final WordList GOODS = WordList.of("goods");

    private static final int REACH = 9;

    private UnnamedPurchase() {}

    /** Who buys by the verb at {@code verb}, and from whom; a draft without anybody where the words from {@code object} on name no business. */
    static Draft draft(Line line, int verb, int object) {
        Draft draft = new Draft(line, DealType.ACQUISITION, verb);
        int buyer = isBusiness(line, object) ? line.clause().subject(verb) : -1;
        if (line.at(buyer).isCompany() && !line.isPossessive(buyer)) {
            boolean assets = line.is(object, "assets") || line.is(object + 1, "assets");
            int owner = assetsOwner(line, object);
            if (owner >= 0 && !line.isSameName(owner, buyer)) {
                return draft.with(PartyRole.ACQUIRER, buyer).with(PartyRole.TARGET, owner);
            }
            draft.with(PartyRole.ACQUIRER, buyer)
                    .with(assets ? PartyRole.TARGET : PartyRole.SELLER, Seller.behind(line, object));
        }
        return draft;
    }

    /** "substantially all of [its] assets": whose they are, or -1. */
    private static int assetsOwner(Line line, int from) {
        for (int i = from; i < from + REACH && !isEnd(line, i); i++) {
            if (line.at(i).isCompany()) {
                boolean assets = line.is(i + 1, "assets") || line.is(i + 2, "assets");
                return assets && line.isAny(i, "its", "their") ? i : -1;
            }
        }
        return -1;
    }

    private static boolean isBusiness(Line line, int from) {
        if (isTally(line, from)) {
            return false;
        }
        for (int i = from; i < from + REACH && !isEnd(line, i); i++) {
            int business = BUSINESSES.lengthAt(line, i);
            if (business > 0 && !GOODS.startsAt(line, i + business) || isTitled(line, i)) {
                return true;
            }
        }
        return false;
    }

    /** "has bought 21 startups since 2017": what it has bought over the years, no purchase. */
    private static boolean isTally(Line line, int from) {
        for (int i = from; i < from + REACH; i++) {
            if (line.is(i, "since") && line.at(i + 1).isDay()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEnd(Line line, int index) {
        return line.clause().isBoundary(index)
                || line.at(index).isPercent()
                || line.isAny(index, ".", ",", "for", "from", "to");
    }

    /** "the Harbour Gazette from", "the Sea View Inn for $9 million": what bears a name of its own is bought whole. */
    private static boolean isTitled(Line line, int at) {
        boolean two = isCapital(line, at) && isCapital(line, at - 1);
        return two
                && (line.is(at + 1, "from") && line.at(at + 2).isCompany()
                        || line.is(at + 1, "for") && line.at(at + 2).isMoney());
    }

    private static boolean isCapital(Line line, int index) {
        return line.at(index).isPlain() && line.at(index).capital() && !line.isTitle();
    }
}
