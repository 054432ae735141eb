package parallax.rules.deal.takeover;

import java.util.List;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Draft;

/** Agreements on one of their parties, or a part of it: "a cash-and-stock deal", "a letter of intent with Bolt for the sale of its plant". */
public final class AgreedPurchases {

    private static final WordList BUYS = WordList.of("agreed-to-buy");
    private static final WordList SELLS = WordList.of("agreed-to-sell");
    private static final WordList BUSINESSES = WordList.of("business-nouns");
    private static final WordList GOODS = WordList.of("goods");
    private static final WordList PAID = WordList.of("paid-in-stock");
    private static final WordList LINKS = WordList.of("prepositions");

    /** How far behind the agreement its purpose may stand, and what is sold behind that. */
    private static final int REACH = 9;

    private AgreedPurchases() {}

    /** Who buys and who sells by the agreement that the noun at {@code noun} names; a draft without anybody where it is of something else. */
    public static Draft draft(Line line, int noun, List<Integer> parties) {
        Draft draft = new Draft(line, DealType.ACQUISITION, noun);
        if (parties.size() == 2 && PAID.startsAt(line, noun - 1)) {
            return draft.with(PartyRole.ACQUIRER, parties.get(0)).with(PartyRole.TARGET, parties.get(1));
        }
        if (parties.size() == 2) {
            for (int i = noun + 1; i < noun + REACH && !line.is(i, ","); i++) {
                int buys = BUYS.lengthAt(line, i);
                int sells = buys > 0 ? 0 : SELLS.lengthAt(line, i);
                if (buys + sells > 0 && isBusiness(line, i + buys + sells)) {
                    return draft.with(buys > 0 ? PartyRole.ACQUIRER : PartyRole.SELLER, parties.get(0))
                            .with(buys > 0 ? PartyRole.SELLER : PartyRole.ACQUIRER, parties.get(1));
                }
            }
        }
        return draft;
    }

    /** "its Akron tire plant": not "power from its plant". */
    private static boolean isBusiness(Line line, int from) {
        for (int i = from;
                i < from + REACH && (!line.is(i, ",") || line.at(i + 1).capital());
                i++) {
            if (BUSINESSES.startsAt(line, i)) {
                return true;
            }
            if (GOODS.startsAt(line, i) || LINKS.startsAt(line, i)) {
                return false;
            }
        }
        return false;
    }
}
