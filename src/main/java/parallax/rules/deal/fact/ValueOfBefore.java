package parallax.rules.deal.fact;

import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;

/** What words behind a sum make of it: "the $400 million it was valued at in March", "its $400 million price tag". */
final class ValueOfBefore {

    private static final WordList WORTH = WordList.of("valuation-after");
    private static final WordList VALUES = WordList.of("valued-then");
    private static final WordList FETCHES = WordList.of("valued-at");
    private static final WordList FIGURES = WordList.of("value-figures");

    private ValueOfBefore() {}

    /** Whether the sum at {@code at} is what a company was once valued at. */
    static boolean is(Line line, int at) {
        return isValued(line, at) || isAtWhich(line, at) || isFigure(line, at) || isWhen(line, at);
    }

    /** "triple the $400 million it was valued at in March", "double the $400 million it fetched last year". */
    private static boolean isValued(Line line, int at) {
        int it = line.is(at + 1, "that") ? at + 2 : at + 1;
        if (!line.at(it).isCompany() && !line.isAny(it, "it", "investors", "backers", "they")) {
            return false;
        }
        if (FETCHES.startsAt(line, it + 1)) {
            return PriorValuation.isCompared(line, at);
        }
        boolean was = line.isAny(it + 1, "was", "had", "last");
        for (int i = it + 1; was && i < it + 6 && !line.at(i).isComma(); i++) {
            if (line.is(i, "valued") || line.is(i, "worth")) {
                return true;
            }
        }
        return false;
    }

    /** "its valuation has tripled since March, when it was $400 million". */
    private static boolean isWhen(Line line, int at) {
        boolean was = line.is(at - 1, "was") || line.is(at - 1, "at") && line.isAny(at - 2, "stood", "sat");
        int subject = line.is(at - 1, "was") ? at - 2 : at - 3;
        boolean company = line.is(subject, "it") || line.at(subject).isCompany();
        return was && company && line.is(subject - 1, "when") && WORTH.anyIn(line, 0, subject);
    }

    /** "the $400 million at which investors valued it". */
    private static boolean isAtWhich(Line line, int at) {
        if (!line.is(at + 1, "at") || !line.is(at + 2, "which")) {
            return false;
        }
        return VALUES.anyIn(line, at + 3, at + 8);
    }

    /** "nearly triple its $400 million price tag", "more than double the startup's $400 million figure". */
    private static boolean isFigure(Line line, int at) {
        return FIGURES.startsAt(line, at + 1) && PriorValuation.isCompared(line, at);
    }
}
