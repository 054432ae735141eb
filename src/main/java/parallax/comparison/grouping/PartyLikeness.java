package parallax.comparison.grouping;

import java.util.List;
import parallax.comparison.grouping.Likeness.Signal;
import parallax.comparison.wording.CompanyName;

/**
 * What the parties of two tellings say for or against one deal.
 *
 * @param left who takes part as one report tells it
 * @param right as another does
 */
record PartyLikeness(Parties left, Parties right) {

    /** Sums to nothing or less where the tellings have no party in common that counts. */
    List<Signal> signals() {
        return left.symmetric() || right.symmetric() ? List.of(principals()) : List.of(targets(), others());
    }

    /** Where no side can be told from the other, two common parties decide, or the only one of each. */
    private Signal principals() {
        int common = common(left.principals(), right.principals());
        boolean alone = left.principals().size() == 1 && right.principals().size() == 1;
        return new Signal("parties", common >= 2 ? 5 : common == 1 && alone ? 2 : Likeness.NEVER);
    }

    private Signal targets() {
        if (common(left.targets(), right.targets()) > 0) {
            return new Signal("target", 3);
        }
        return new Signal("similar target", met() && near(left.targets(), right.targets()) ? 1.5 : Likeness.NEVER);
    }

    private Signal others() {
        boolean bought = bought(left) || bought(right);
        boolean single = left.others().size() == 1 && right.others().size() == 1;
        return new Signal("other side", met() ? 2 : !named() ? (bought ? 1 : 0) : bought || single ? -4 : -2);
    }

    private boolean named() {
        return !left.others().isEmpty() && !right.others().isEmpty();
    }

    private boolean met() {
        return common(left.others(), right.others()) > 0;
    }

    private static boolean bought(Parties parties) {
        return DealFamily.of(parties.type()) == DealFamily.CONTROL;
    }

    private static boolean near(List<CompanyName> left, List<CompanyName> right) {
        for (CompanyName l : left) {
            for (CompanyName r : right) {
                if (l.near(r)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int common(List<CompanyName> left, List<CompanyName> right) {
        int common = 0;
        for (CompanyName l : left) {
            boolean met = false;
            for (int i = 0; i < right.size() && !met; i++) {
                met = l.same(right.get(i));
            }
            common += met ? 1 : 0;
        }
        return common;
    }
}
