package parallax.rules.deal.takeover;

import java.util.List;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.DealMaker;
import parallax.rules.deal.telling.Joint;
import parallax.rules.deal.telling.Purchases;

/** The noun for a share of a company: where it stands, what it amounts to, and who takes it. */
final class Stake {

    private static final WordList TAKES = WordList.of("take-verbs");
    private static final WordList PAYS = WordList.of("invest-verbs");
    private static final WordList SELLS = WordList.of("sale-verbs");
    private static final WordList GIVES = WordList.of("give-verbs");
    private static final WordList MOVES = WordList.of("stake-moves");
    private static final WordList KEEPS = WordList.of("keep-verbs");

    private static final WordList SIZES = WordList.of("interest-sizes");

    private static final int REACH = 11;
    private static final int NEAR = 9;

    private Stake() {}

    /** "a stake", "a 30% equity interest", "its holdings in Acme to 30%". */
    static boolean isAt(Line line, int at) {
        if (!line.isAny(at, "interest", "interests", "shareholding", "holding", "holdings", "ownership")) {
            return line.isAny(at, "stake", "stakes");
        }
        for (int i = at - 1; i > at - 4; i--) {
            if (line.at(i).isPercent() || SIZES.startsAt(line, i)) {
                return true;
            }
        }
        int to = at + 3;
        return line.is(at + 1, "in")
                && line.at(at + 2).isCompany()
                && line.is(to, "to")
                && line.at(to + 1).isPercent();
    }

    /** Index behind the stake at {@code stake} and what it amounts to: "of 10%", "worth $2 billion". */
    static int end(Line line, int stake) {
        int at = stake + 1;
        boolean share = line.is(at, "of") && line.at(at + 1).isPercent();
        int sum = line.is(at, "valued") && line.is(at + 1, "at") ? at + 2 : at + 1;
        boolean worth = line.isAny(at, "of", "worth", "valued") && line.at(sum).isMoney();
        return share ? at + 2 : worth ? sum + 1 : at;
    }

    /** Whether somebody takes, sells or seeks the stake, rather than just having it. */
    static boolean changesHands(Line line, int stake) {
        return !KEEPS.anyIn(line, stake - 5, stake)
                && !isHeldBeside(line, stake)
                && !isOnlyWorth(line, stake)
                && !ShareSaleRule.sellsBefore(line, stake)
                && (TAKES.anyIn(line, stake - REACH, stake)
                        || SELLS.anyIn(line, stake - REACH, stake)
                        || GIVES.anyIn(line, stake - REACH, stake)
                        || MOVES.anyIn(line, stake - REACH, stake)
                        || line.at(line.clause().owner(stake)).isCompany()
                        || line.at(stake - 1).isPercent());
    }

    /** "Acme, which along with Bolt holds a controlling stake, declined": what somebody has. */
    private static boolean isHeldBeside(Line line, int stake) {
        for (int i = stake - 1; i > stake - 5; i--) {
            if (line.isAny(i, "holds", "owns")) {
                int start = line.clause().chainStart(i) - 1;
                for (int k = start; k > i - REACH; k--) {
                    if (line.isAny(k, "which", "who")) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** "Her 30% stake in Acme is worth $2 billion": what she has. */
    private static boolean isOnlyWorth(Line line, int stake) {
        int in = line.is(stake + 1, "in") ? line.clause().firstName(stake + 2, stake + 6) : stake;
        int value = line.isAny(in + 2, "now", "currently") ? in + 3 : in + 2;
        return in >= 0
                && line.isAny(in + 1, "is", "was", "are", "were")
                && line.isAny(value, "worth", "valued")
                && !TAKES.anyIn(line, stake - REACH, stake);
    }

    /** Index of whoever takes the stake, by the verb or the bid before it, else of whose it is; or -1. */
    static int buyer(Line line, int stake) {
        for (int i = stake - 1; i >= Math.max(0, stake - NEAR); i--) {
            if (line.at(i).isPlain() && (TAKES.startsAt(line, i) || PAYS.startsAt(line, i))) {
                return line.clause().subject(i);
            }
            if (line.isAny(i, "bid", "offer", "purchase", "acquisition", "investment")) {
                return DealMaker.orOwner(line, i);
            }
        }
        return line.clause().owner(stake);
    }

    /** "stakes in Acme and Bolt", "stock in Acme and Bolt": a deal for each of them. */
    static List<Integer> targets(Line line, int stakes, int first) {
        boolean several =
                line.is(stakes, "stakes") || line.isAny(stakes, "stock", "shares") && line.is(stakes + 1, "in");
        List<Integer> all = several ? new Joint(line).from(first) : Purchases.from(line, stakes + 2);
        return all.isEmpty() || !all.contains(first) ? List.of(first) : all;
    }

    /** "buys [Bolt]'s stake in Acme": index of whoever has it so far, or -1. */
    static int holder(Line line, int at, int buyer) {
        int owner = line.clause().owner(at);
        boolean other = line.at(owner).isCompany() && line.isNamed(owner) && owner != buyer;
        return other && buyer >= 0 && !line.isSameName(owner, buyer) ? owner : -1;
    }
}
