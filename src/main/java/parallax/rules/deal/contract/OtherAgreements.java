package parallax.rules.deal.contract;

import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;

/** Agreements that are no contracts of two companies' trades: settlements, loans, mergers, purchases. */
final class OtherAgreements {

    private static final WordList OTHERS = WordList.of("other-agreements");
    private static final WordList PURPOSES = WordList.of("takeover-purposes");

    private OtherAgreements() {}

    /** "a merger agreement": not "a power purchase agreement", nor "a nuclear power deal". */
    static boolean isOne(Line line, int start, int noun) {
        for (int i = start; i <= noun; i++) {
            boolean power = line.isAny(i, "purchase", "nuclear")
                    && (line.isAny(i - 1, "power", "energy") || line.isAny(i + 1, "power", "energy"));
            if (OTHERS.startsAt(line, i) && !power) {
                return true;
            }
        }
        return false;
    }

    /** "a deal to acquire", "an agreement under which it will buy": who signs it takes over or puts money in. */
    static boolean isPurchase(Line line, int end) {
        for (int i = end; i < Math.min(line.size(), end + 14); i++) {
            if (PURPOSES.startsAt(line, i)) {
                return true;
            }
        }
        return false;
    }
}
