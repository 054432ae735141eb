package parallax.rules.deal.fact;

import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;

/** Whether a value is the one before the new money: "pre-money", "not including the investment". */
final class PreMoney {

    private static final WordList LESS = WordList.of("without-money");
    private static final WordList BEFORE = WordList.of("before-money");
    private static final WordList MONEY = WordList.of("used-money");

    private PreMoney() {}

    /** Whether the words from {@code from} up to {@code to}, or those right behind them, say so of the sum between. */
    static boolean is(Line line, int from, int to) {
        for (int i = from - 2; i < to; i++) {
            if (isWord(line, i)) {
                return true;
            }
        }
        int next = line.isAny(to, ",", "(", "—", "–") ? to + 1 : to;
        return isWord(line, next) || leavesOut(line, next) || isBefore(line, from, next);
    }

    private static boolean isWord(Line line, int index) {
        return line.word(index).startsWith("pre-money")
                || line.is(index, "pre-investment")
                || line.is(index, "pre") && line.is(index + 1, "money");
    }

    /** "values Acme at $2 billion before the investment": not "was valued at", a value of earlier. */
    private static boolean isBefore(Line line, int from, int next) {
        boolean before = line.is(next, "before") && line.is(next + 1, "the");
        for (int i = from - 3; before && i < next; i++) {
            if (line.isAny(i, "was", "had", "were")) {
                return false;
            }
        }
        return before && line.isAny(next + 2, "investment", "financing", "cash", "capital");
    }

    /** "not including the investment", "before the new money": not "not including debt", "before the round". */
    private static boolean leavesOut(Line line, int index) {
        int less = LESS.lengthAt(line, index);
        int length = less > 0 ? less : BEFORE.lengthAt(line, index);
        return length > 0 && MONEY.anyIn(line, index + length, index + length + (less > 0 ? 4 : 1));
    }
}
