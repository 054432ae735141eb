package parallax.rules.deal.fact;

import parallax.rules.deal.line.Aside;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Restated;
import parallax.rules.deal.line.SumWords;
import parallax.rules.deal.line.WordList;

/** Where the word stands that makes a sum a company's value: right of it, "a $9 billion valuation", or left, "valued at $9 billion". */
final class ValueWord {

    private static final WordList FILLERS = WordList.of("worth-fillers");
    private static final WordList AFTER = WordList.of("valuation-after");
    private static final WordList AFTER_STOPS = WordList.of("valuation-after-stops");
    private static final WordList BEFORE = WordList.of("valuation-before");
    private static final WordList LINKS = WordList.of("valuation-links");
    private static final WordList STOPS = WordList.of("valuation-stops");
    private static final WordList RISES = WordList.of("rise-verbs");
    private static final WordList RAISES = WordList.of("raise-verbs");
    private static final WordList HOLDINGS = WordList.of("holding-nouns");
    private static final WordList OTHER_VALUES = WordList.of("other-values");

    private ValueWord() {}

    /** "a $9 billion Series E valuation": index of the word right of the figure, or -1. */
    static int after(Line line, int at) {
        int from = Restated.behind(line, at);
        for (int i = from; i < from + 4; i++) {
            if (AFTER.startsAt(line, i) || RoundValue.isPriceTag(line, at, i)) {
                return i;
            }
            if (!line.at(i).isPlain() || AFTER_STOPS.startsAt(line, i)) {
                return -1;
            }
        }
        return -1;
    }

    /** "valuing the company at over $1 billion": index of the word left of the figure, or -1. */
    static int before(Line line, int at) {
        if (BEFORE.startsAt(line, at - 1)) {
            return at - 1;
        }
        if (line.is(at - 1, "of") && line.is(at - 2, "worth") && (line.isPossessive(at - 3) || line.is(at - 3, "'s"))) {
            return at - 2;
        }
        int link = SumWords.taker(line, at, 3, index -> line.isAny(index, "of", "to", "at", "between"));
        if (!LINKS.startsAt(line, link)) {
            return isWorth(line, at) ? at - 1 : stated(line, at);
        }
        boolean rise = RISES.startsAt(line, link - 1);
        int last = at - (rise ? 16 : 11);
        for (int i = at - 1; i >= Math.max(0, last); i--) {
            int opener = line.at(i).isComma() ? new Aside(line).before(i) : -1;
            if (opener > 0) {
                last -= i - opener;
                i = opener - 1;
            }
            if (BEFORE.startsAt(line, i)) {
                return line.is(i, "value") && OTHER_VALUES.startsAt(line, i - 1) ? -1 : i;
            }
            if (line.at(i).isMoney()
                    || line.isAny(i, ".", ";", "when", "raised")
                    || line.at(i).isComma() && i > at - 6 && !rise && !isWhich(line, i + 1)) {
                return -1;
            }
        }
        return -1;
    }

    /** "its valuation of last year, which stood at". */
    private static boolean isWhich(Line line, int index) {
        return line.is(index, "which") && line.isAny(index + 1, "stood", "was", "is", "sat", "had");
    }

    /** "with a valuation now reaching $9 billion", "valued it near $9 billion": index of the word where nothing else stands between that takes the sum, or -1. */
    private static int stated(Line line, int at) {
        if (line.at(at - 1).isName() && line.isAny(at - 2, "valued", "values", "valuing", "value")) {
            return at - 2;
        }
        for (int i = at - 1; i > at - 7; i--) {
            if (line.is(i, "valuation")) {
                return i;
            }
            boolean passes =
                    (line.at(i).isPlain() || line.at(i).isDay()) && !line.at(i).isComma();
            if (!passes || STOPS.startsAt(line, i) || RAISES.startsAt(line, i)) {
                return -1;
            }
        }
        return -1;
    }

    /** "the company is now worth $9 billion": not "a contract worth", "a market worth", "his stake in Acme is worth". */
    private static boolean isWorth(Line line, int at) {
        if (!line.is(at - 1, "worth")) {
            return false;
        }
        for (int i = at - 2; i > at - 8; i--) {
            if (line.at(i).isCompany() || line.isAny(i, "company", "startup", "unicorn", "it")) {
                return !line.isAny(i - 1, "and", "with", "between")
                        && !(line.isAny(i - 1, "in", "of") && HOLDINGS.startsAt(line, i - 2));
            }
            if (line.at(i).isComma()) {
                return line.at(line.clause().subject(i + 1)).isCompany();
            }
            if (!FILLERS.holds(line.word(i))) {
                return false;
            }
        }
        return false;
    }
}
