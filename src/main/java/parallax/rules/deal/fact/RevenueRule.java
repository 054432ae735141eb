package parallax.rules.deal.fact;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.Aspect;
import parallax.extraction.Figure;
import parallax.rules.deal.line.Crowd;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Fact;
import parallax.rules.deal.telling.Facts;
import parallax.rules.deal.telling.Holder;
import parallax.rules.deal.telling.LineRule;
import parallax.text.Characters;

/** What a company earns: revenue, sales, recurring revenue or run rate. */
public final class RevenueRule implements LineRule<Fact> {

    private static final WordList WORDS = WordList.of("revenue");
    private static final WordList PASSES = WordList.of("pass-verbs");
    private static final int REACH = 9;

    /** How far "ARR has been doubling every two months and has surpassed" stands from the sum. */
    private static final int FAR = 14;

    private static final int LONGEST_ASIDE = 16;
    private static final WordList EARNS = WordList.of("earn-verbs");
    private static final WordList COMPARES = WordList.of("compares");

    @Override
    public String name() {
        return "deal/revenue";
    }

    @Override
    public List<Fact> read(Line line) {
        List<Fact> facts = new ArrayList<>();
        boolean named = WORDS.anyIn(line, 0, line.size());
        Facts make = new Facts(line, name());
        for (int i = 0; i < line.size(); i++) {
            if (line.at(i).isMoney()
                    && !line.isUnitPrice(i)
                    && (named && isNamed(line, i) || earned(line, i) || !facts.isEmpty() && compared(line, i))) {
                facts.add(make.figure(Aspect.REVENUE, i, Holder.of(line, i)));
            }
        }
        return facts;
    }

    private static boolean isNamed(Line line, int at) {
        return (after(line, at) || before(line, at)) && !isOfMarket(line, at) && !Crowd.isTopic(line, at);
    }

    /** "the market will pass $1 billion in revenue": what all in it earn. */
    private static boolean isOfMarket(Line line, int at) {
        for (int i = at - 1; i > at - REACH; i--) {
            if (line.isAny(i, "market", "industry", "sector") && !line.isAny(i + 1, "leader", "share")) {
                return true;
            }
            if (line.at(i).isName() || line.at(i).isComma() || line.isAny(i, "that", "it", "company", "startup")) {
                return false;
            }
        }
        return false;
    }

    /** "is making $75 million a year", "brought in $9 million in 2024": what else it may be, a word after it tells. */
    private static boolean earned(Line line, int at) {
        Figure figure = line.at(at).figure();
        int day = line.is(at + 1, "in") ? at + 2 : at + 1;
        boolean yearly = figure != null && figure.per() != null || isYear(line, day);
        int verb = at - 1;
        while (verb > at - 4
                && line.isAny(verb, "some", "a", "an", "roughly", "in", "another")
                && !EARNS.startsAt(line, verb)) {
            verb--;
        }
        return yearly && (EARNS.startsAt(line, verb) || EARNS.lengthAt(line, verb - 1) > 1);
    }

    private static boolean isYear(Line line, int day) {
        String printed = line.word(day);
        return line.at(day).isDay()
                && (printed.endsWith("year") || printed.length() == 4 && Character.isDigit(printed.charAt(0)));
    }

    /** "$100 million in annual recurring revenue": not "spent $9 million in sales and marketing". */
    private static boolean after(Line line, int at) {
        for (int i = at + 1; i < at + 6; i++) {
            if (WORDS.startsAt(line, i)) {
                return !isOtherSales(line, i);
            }
            if (!line.at(i).isPlain() || line.isAny(i, ",", ".", "(", "from", "to", "at", "for", "on", "and")) {
                return false;
            }
        }
        return false;
    }

    /** "sales and marketing", "secondary share sales". */
    private static boolean isOtherSales(Line line, int word) {
        return line.is(word + 1, "and") && line.is(word + 2, "marketing")
                || line.is(word, "sales") && line.isAny(word - 1, "share", "stock", "secondary", "asset", "bond");
    }

    /** "revenue of $75 million", "ARR is approaching $200 million". */
    private static boolean before(Line line, int at) {
        int reach = isPassed(line, at) ? FAR : REACH;
        for (int i = at - 1; i >= Math.max(0, at - reach); i--) {
            if (WORDS.startsAt(line, i)) {
                return true;
            }
            if (line.is(i, ")")) {
                int open = opening(line, i);
                reach += i - open;
                i = open;
            } else if (line.at(i).isMoney()
                    || line.word(i).startsWith("rais")
                    || line.isAny(i, ".", ";", "—", "secured", "closed", "landed", "valuation", "valued")) {
                return false;
            }
        }
        return false;
    }

    /** "has surpassed $9 million": the verb is read as part of the sum. */
    private static boolean isPassed(Line line, int at) {
        Figure figure = line.at(at).figure();
        return figure != null
                && figure.hedge() != null
                && PASSES.holds(Characters.plainLower(figure.hedge().of(line.text())));
    }

    /** Index of the bracket that opens what the one at {@code close} closes, or {@code close} itself. */
    private static int opening(Line line, int close) {
        for (int i = close - 1; i > close - LONGEST_ASIDE; i--) {
            if (line.is(i, "(")) {
                return i;
            }
        }
        return close;
    }

    /** "up from $50 million", "building on the $70 million of last year". */
    private static boolean compared(Line line, int at) {
        return COMPARES.anyIn(line, at - 3, at);
    }
}
