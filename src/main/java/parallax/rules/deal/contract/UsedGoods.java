package parallax.rules.deal.contract;

import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;

/** Whose goods an agreement is about: "an agreement — worth $9 million — to use [Acme]'s technology". */
final class UsedGoods {

    private static final WordList USES = WordList.of("agreed-uses");
    private static final WordList GOODS = WordList.of("used-goods");
    private static final int REACH = 4;
    private static final int ASIDE = 14;
    private static final int PHRASE = 4;

    private UsedGoods() {}

    /** Index of the company that owns what the words behind the noun that ends at {@code end} say is used; or -1. */
    static int owner(Line line, int end) {
        int from = behindAside(line, end);
        for (int i = from; i < from + REACH; i++) {
            int known = line.isAny(i, "to", "for") ? USES.lengthAt(line, i + 1) : 0;
            int uses = known == 0 && line.is(i, "to") && line.at(i + 1).isPlain() ? 1 : known;
            int owner = uses > 0 ? line.clause().firstName(i + 1 + uses, i + 3 + uses) : -1;
            if (owner >= 0) {
                return line.at(owner).isCompany() && line.isNamed(owner) && isOwner(line, owner) ? owner : -1;
            }
            if (line.at(i).isName() || line.isAny(i, ",", ".", "and")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isOwner(Line line, int name) {
        return line.isPossessive(name) && GOODS.anyIn(line, name + 2, name + 2 + PHRASE);
    }

    /** Index behind what stands between dashes, commas or brackets at {@code end}; else {@code end}. */
    private static int behindAside(Line line, int end) {
        boolean opens = line.at(end).isDash() || line.at(end).isComma() || line.is(end, "(");
        for (int i = end + 1; opens && i < end + ASIDE; i++) {
            boolean closes = line.at(end).isDash() ? line.at(i).isDash() : line.isAny(i, line.is(end, "(") ? ")" : ",");
            if (closes) {
                return i + 1;
            }
        }
        return end;
    }
}
