package parallax.rules.deal.takeover;

import java.util.List;
import parallax.rules.deal.line.Aside;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Joint;
import parallax.rules.deal.telling.Purchases;

/** Who sells what somebody buys: "buys Acme and Bolt from [Core]", "buys [Core]'s Acme". */
final class Seller {

    private static final WordList UNITS = WordList.of("business-nouns");

    /** Who has bought these has bought the company. */
    private static final WordList PARTS_FOR_ALL = WordList.of("parts-for-all");

    private static final int REACH = 8;

    private Seller() {}

    /** "bought Acme's self-driving division": a part of Acme, which has no name of its own. */
    static boolean ownsPart(Line line, int owner) {
        int unit = owner + 2;
        while (unit < owner + REACH
                && line.at(unit).isPlain()
                && !line.at(unit).isComma()
                && !UNITS.startsAt(line, unit)) {
            unit++;
        }
        return line.isPossessive(owner)
                && UNITS.startsAt(line, unit)
                && line.at(unit).isPlain()
                && !line.at(unit + 1).isName();
    }

    /** "bought the European operations of Acme": index of the owner of the part that the words from {@code from} on speak of, or -1. */
    static int partOf(Line line, int from) {
        int unit = line.isAny(from, "the", "all", "some", "most", "several", "two", "three") ? from + 1 : -1;
        for (int i = unit;
                unit > 0
                        && i < from + REACH
                        && line.at(i).isPlain()
                        && !line.at(i).isComma();
                i++) {
            if (line.is(i, "of")) {
                boolean part = i > unit + 1 && UNITS.startsAt(line, i - 1) && !PARTS_FOR_ALL.startsAt(line, i - 1);
                int owner = part ? line.clause().object(i + 1) : -1;
                return line.at(owner).isCompany() && !line.isPossessive(owner) ? owner : -1;
            }
        }
        return -1;
    }

    /** Index of the company that sells what stands at {@code bought}, of which words from {@code from} on tell; or -1. */
    static int of(Line line, int from, List<Integer> bought) {
        int behind = behind(line, bought.get(bought.size() - 1));
        return behind >= 0 ? behind : owner(line, from, bought.get(0));
    }

    /** Indexes of the company at {@code first} and those named with it: "from [Acme] and [Bolt]". */
    static List<Integer> all(Line line, int first) {
        List<Integer> joint = new Joint(line).from(first);
        return joint.isEmpty() ? List.of(first) : joint;
    }

    /** Index of the company behind the next "from", past what the price is and an aside; or -1. */
    static int behind(Line line, int last) {
        int start = last;
        if (line.at(last + 1).isComma() && new Aside(line).opens(last + 2)) {
            start = new Aside(line).behind(last + 1) - 1;
        }
        for (int i = start + 1; i < start + REACH && !line.clause().isBoundary(i); i++) {
            if (line.is(i, "from")) {
                int seller = line.clause().object(i + 1);
                boolean company = line.at(seller).isCompany() && !line.isPossessive(seller) && !line.isPrefix(seller);
                return company && !line.isSameName(seller, last) && Purchases.isWhole(line, seller) ? seller : -1;
            }
            if (line.at(i).isName() || line.at(i).isComma() || line.isAny(i, ".", "to", "and", "with")) {
                return -1;
            }
        }
        return -1;
    }

    /** "Core's Acme", "Core's chip unit Acme": not "Core's rival Acme". */
    private static int owner(Line line, int from, int first) {
        int owner = line.clause().owner(first);
        boolean other = owner >= from && line.at(owner).isCompany() && !line.isAny(owner, "its", "their", "it");
        boolean own = owner + 2 >= first || UNITS.startsAt(line, first - 1);
        return other && own && !line.isSameName(owner, first) ? owner : -1;
    }
}
