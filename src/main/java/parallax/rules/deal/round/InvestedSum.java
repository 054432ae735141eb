package parallax.rules.deal.round;

import parallax.rules.deal.line.Line;

/** How much one company puts into another: "invested $9 million in Acme", "the $9 million that Acme put into Bolt", "handed Acme $9 million". */
final class InvestedSum {

    private static final int FAR = 9;

    private InvestedSum() {}

    /** Index of the sum that goes with the verb or noun at {@code anchor} and the company at {@code target}, or -1. */
    static int of(Line line, int anchor, int target) {
        for (int i = anchor + 1; i < Math.min(target, anchor + FAR); i++) {
            if (line.at(i).isMoney()) {
                return i;
            }
        }
        int given = line.is(target + 1, "a") ? target + 2 : target + 1;
        if (target > anchor && line.at(given).isMoney() && target < anchor + FAR) {
            return given;
        }
        return line.at(anchor - 1).isMoney() ? anchor - 1 : before(line, anchor);
    }

    /** Index of the sum that stands before who puts it in: "the $9 million that Acme [put] into Tarn"; or -1. */
    static int before(Line line, int verb) {
        int giver = line.clause().chainStart(verb) - 1;
        if (giver < verb - 1 && line.at(giver).isCompany()) {
            int sum = line.isAny(giver - 1, "that", "which") ? giver - 2 : giver - 1;
            return line.at(sum).isMoney() ? sum : -1;
        }
        int that = line.isAny(verb - 2, "that", "which") ? verb - 2 : verb - 1;
        return line.at(verb - 1).isCompany() && line.at(that - 1).isMoney() ? that - 1 : -1;
    }
}
