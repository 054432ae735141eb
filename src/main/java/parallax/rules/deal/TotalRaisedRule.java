package parallax.rules.deal;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.Aspect;

/** All that a company has raised so far. */
final class TotalRaisedRule implements LineRule<Fact> {

    private static final WordList TOTAL = WordList.of("total");
    private static final WordList OTHERS = WordList.of("other-totals");
    private static final WordList TO_DATE = WordList.of("to-date");
    private static final WordList RAISED = WordList.of("raised");
    private static final WordList SOME = WordList.of("money-adjectives");

    @Override
    public String name() {
        return "deal/total-raised";
    }

    @Override
    public List<Fact> read(Line line) {
        List<Fact> facts = new ArrayList<>();
        Facts make = new Facts(line, name());
        Clause clause = new Clause(line);
        for (int i = 0; i < line.size(); i++) {
            if (line.at(i).isMoney() && (isTotal(line, i) || isToDate(line, i) || hadRaised(line, clause, i))) {
                facts.add(make.figure(Aspect.TOTAL_RAISED, i, Holder.of(line, i)));
            }
        }
        return facts;
    }

    /** "bringing its total funding to $12 million", "a total of $50 million". */
    private static boolean isTotal(Line line, int at) {
        if (line.isAny(at - 1, "to", "of", "at", "is", "raised", "exceeds")) {
            for (int i = at - 1; i >= Math.max(0, at - 8); i--) {
                if (TOTAL.startsAt(line, i)) {
                    return !OTHERS.startsAt(line, i + 1);
                }
                if (line.at(i).isMoney() || line.isAny(i, ".", ";")) {
                    return false;
                }
            }
        }
        return TOTAL.startsAt(line, at + 2) && line.is(at + 1, "in");
    }

    /** "bringing its total spending to $5 billion": neither raised nor the price of one deal. */
    static boolean isOtherTotal(Line line, int at) {
        for (int i = at - 1; line.is(at - 1, "to") && i >= Math.max(0, at - 8); i--) {
            if (TOTAL.startsAt(line, i)) {
                return OTHERS.startsAt(line, i + 1);
            }
        }
        return false;
    }

    /** "has raised $93 million altogether", "raised $20 million to date". */
    private static boolean isToDate(Line line, int at) {
        boolean raised = RAISED.anyIn(line, at - 7, at) || line.isAny(at + 2, "funding", "capital", "financing");
        for (int i = at + 1; raised && i < at + 9; i++) {
            if (TO_DATE.startsAt(line, i)) {
                return true;
            }
            if (line.at(i).isMoney() || line.isAny(i, ".", ";")) {
                return false;
            }
        }
        return raised && TO_DATE.anyIn(line, at - 9, at) && !line.isAny(at - 1, "including", "and");
    }

    /** "Acme had raised $32 million from investors": no round is named. */
    private static boolean hadRaised(Line line, Clause clause, int at) {
        int verb = at - 1;
        while (verb > at - 5 && SOME.startsAt(line, verb)) {
            verb--;
        }
        if (!line.is(verb, "raised")
                || !line.isAny(verb - 1, "had", "previously")
                || FundingRule.isRound(line, at + 1)) {
            return false;
        }
        for (int i = at + 1; i < at + 7; i++) {
            if (RoundName.startsAt(line, i)
                    || line.isAny(i, "at", "led", "new")
                    || line.at(i).isDay()) {
                return false;
            }
        }
        int before = clause.chainStart(verb) - 1;
        return !line.isAny(before - 1, "that", "announced", "said") && !line.isAny(before, "that", "announced");
    }
}
