package parallax.rules.deal;

import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.PastDays;
import parallax.rules.deal.line.WordList;

/** Whether a company is said to have been worth a sum on a day that is past: "valued at $400 million in March". */
final class DatedValuation {

    private static final WordList REACHES = WordList.of("reach-verbs");
    private static final WordList NOW = WordList.of("valuation-now");
    private static final WordList STARTS = WordList.of("starts");

    private DatedValuation() {}

    /** "It was valued at $400 million in March", "a round in March valued it at $400 million". */
    static boolean is(Line line, int at) {
        return isValuedThen(line, at) || isReachedThen(line, at) || comesAfter(line, at);
    }

    /** "The round comes a month after it sold shares at a $400 million valuation". */
    private static boolean comesAfter(Line line, int at) {
        boolean comes = false;
        for (int i = 1; i < at; i++) {
            comes |= line.isAny(i, "comes", "came", "arrives", "follows") && i < 8;
            if (comes && line.isAny(i, "after", "follows")) {
                return true;
            }
        }
        return false;
    }

    /** "It reached a valuation of $400 million in 2021", "earned its first $400 million valuation last May", "in a March round". */
    private static boolean isReachedThen(Line line, int at) {
        int from = line.isAny(at + 1, "valuation", "value") ? at + 2 : at + 1;
        int day = from;
        while (day < from + 9
                && line.isAny(
                        day,
                        "back",
                        "in",
                        "late",
                        "early",
                        "during",
                        "a",
                        "its",
                        "after",
                        "sale",
                        "of",
                        "secondary",
                        "shares",
                        "tender",
                        "offer",
                        "funding",
                        "round")) {
            day++;
        }
        return (day > from || from > at + 1)
                && line.at(day).isDay()
                && PastDays.isPast(line, day)
                && REACHES.anyIn(line, at - 7, at);
    }

    private static boolean isValuedThen(Line line, int at) {
        int valued = -1;
        for (int i = at - 1; i > at - 9; i--) {
            valued = line.isAny(i, "valued", "worth", "pegged", "priced") && valued < 0 ? i : valued;
        }
        if (valued < 0 || NOW.anyIn(line, valued - 3, valued)) {
            return false;
        }
        for (int i = Math.max(0, valued - 16); i < at + 9; i++) {
            if (line.at(i).isDay()
                    && PastDays.isPast(line, i)
                    && (i < valued || !hasComma(line, at, i))
                    && !STARTS.anyIn(line, i - 3, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasComma(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.at(i).isComma()) {
                return true;
            }
        }
        return false;
    }
}
