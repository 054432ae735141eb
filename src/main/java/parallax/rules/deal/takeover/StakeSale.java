package parallax.rules.deal.takeover;

import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;

/** A stake that passes from one holder to another: "[Acme] sells a 15% stake in Bolt to [Core]". */
final class StakeSale {

    private static final WordList SELLS = WordList.of("sale-verbs");

    private static final WordList UNITS = WordList.of("business-nouns");

    private static final int REACH = 11;

    private StakeSale() {}

    /** Index of whoever sells the stake at {@code stake}, or -1. */
    static int seller(Line line, int stake) {
        int verb = SELLS.lastIn(line, stake - REACH, stake);
        int seller = verb < 0 ? -1 : line.clause().subject(verb);
        return line.at(seller).isName() ? seller : -1;
    }

    /** "a stake in its network unit to [Acme]": index of whoever buys a share of what is no company, of which words from {@code in} on tell; or -1. */
    static int unitsBuyer(Line line, int in) {
        for (int i = in + 1; line.is(in, "in") && i < in + REACH && !line.isAny(i, ".", ","); i++) {
            if (line.is(i, "to")) {
                int buyer = UNITS.startsAt(line, i - 1) ? line.clause().object(i + 1) : -1;
                return line.at(buyer).isCompany() ? buyer : -1;
            }
        }
        return -1;
    }

    /** "a stake in its chip business, [Acme],": index of the name that the unit has, or -1. */
    static int unitsName(Line line, int in) {
        for (int i = in + 1; line.is(in, "in") && i < in + REACH && !line.isAny(i, ".", "to"); i++) {
            if (line.at(i).isComma()) {
                return UNITS.startsAt(line, i - 1) && line.at(i + 1).isCompany() ? i + 1 : -1;
            }
        }
        return -1;
    }

    /** Index of whoever buys it, behind the company at {@code target}: "in its Bolt business to [Core]"; or -1. */
    static int buyer(Line line, int target) {
        int from = line.at(target + 1).isComma() ? target + 2 : target + 1;
        for (int i = from; i < from + 4; i++) {
            if (line.is(i, "to")) {
                int buyer = line.clause().object(i + 1);
                return line.at(buyer).isCompany() && !line.isSameName(buyer, target) ? buyer : -1;
            }
            if (!line.at(i).isPlain() || line.isAny(i, ",", ".", "and", "for")) {
                return -1;
            }
        }
        return -1;
    }
}
