package parallax.rules.deal.fact;

import parallax.extraction.Figure;
import parallax.extraction.Value;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.PastDays;
import parallax.rules.deal.line.Rounds;
import parallax.rules.deal.line.WordList;

/** Whether what a company is valued at is its value of before: "up from $1 billion", "tripling its $1 billion valuation". */
public final class PriorValuation {

    private static final WordList PRIOR = WordList.of("prior-valuation");
    private static final WordList COMPARES = WordList.of("valuation-compares");
    private static final WordList MULTIPLIES = WordList.of("valuation-multiples");
    private static final WordList PASSED = WordList.of("valuation-passed");

    private static final WordList RAISED = WordList.of("raised");
    private static final WordList WAS = WordList.of("valued-then");
    private static final WordList DEALS = WordList.of("deal-nouns");
    private static final WordList YEAR = WordList.of("year-starts");

    private PriorValuation() {}

    /**
     * @param word index of the word of valuing that stands left of the figure, or -1
     * @param last index of the company's value told before it, or -1
     */
    static boolean is(Line line, int at, int word, int last) {
        if (line.isAny(at + 1, "target", "targeted", "proposed")) {
            return false;
        }
        int from = Math.max(0, (word >= 0 ? word : at) - 2);
        boolean back = line.is(at - 1, "to") && last == at - 2;
        return !back
                && (PRIOR.anyIn(line, from, at + 1)
                        || line.is(at - 1, "from") && !isRange(line, at)
                        || line.is(at - 2, "from")
                        || isFromValuation(line, word)
                        || isCompared(line, at)
                        || isRiseThen(line, at)
                        || isWas(line, at, word)
                        || isOnceSaid(line, word >= 0 ? word : at)
                        || YEAR.anyIn(line, at - 8, at)
                        || isLastRound(line, at)
                        || isBeforeDeal(line, at)
                        || isWhenRaised(line, at)
                        || last >= 0 && isBehind(line, at, last));
    }

    /** "rose from $1 billion in March to [$3 billion] in May": told of both days. */
    private static boolean isRiseThen(Line line, int at) {
        int day = line.isAny(at + 1, "in", "by", "at") ? at + 2 : at + 1;
        return line.is(at - 1, "to") && line.at(at - 2).isDay() && line.at(day).isDay() && PastDays.isPast(line, day);
    }

    /** "its valuation at the beginning of 2024 was [$3 billion]". */
    private static boolean isWas(Line line, int at, int word) {
        boolean then = false;
        for (int i = Math.max(0, word); word >= 0 && i < at; i++) {
            then |= line.at(i).isDay() && PastDays.isPast(line, i);
            if (then && line.isAny(i, "was", "stood")) {
                return true;
            }
        }
        return false;
    }

    /** "was previously reported to be valued at", "before the round, it was valued at". */
    private static boolean isOnceSaid(Line line, int word) {
        boolean opened = line.is(0, "before") || line.is(0, "prior") && line.is(1, "to");
        boolean deal = opened && (DEALS.anyIn(line, 1, 6) || Rounds.startsAt(line, 2) || Rounds.startsAt(line, 3));
        for (int i = word - 1; i > word - 6; i--) {
            if (line.isAny(i, "previously", "formerly") || deal && line.isAny(i, "was", "had")) {
                return true;
            }
            if (!line.at(i).isPlain() || line.at(i).isComma()) {
                return false;
            }
        }
        return false;
    }

    /** "up from a valuation of $400 million". */
    private static boolean isFromValuation(Line line, int word) {
        int article = line.isAny(word - 1, "a", "the", "its") ? word - 1 : word;
        return word > 0 && line.is(article - 1, "from");
    }

    /** "ranging from $8 billion to $10 billion". */
    private static boolean isRange(Line line, int at) {
        Figure figure = line.at(at).figure();
        return figure != null && figure.value() instanceof Value.Money money && money.to() != null;
    }

    /** "tripling its valuation of $400 million", "three times its $400 million valuation": not "tripling it to". */
    static boolean isCompared(Line line, int at) {
        for (int i = at - 1; i > at - 8; i--) {
            if (isMultiple(line, i)) {
                return true;
            }
            if (COMPARES.startsAt(line, i)) {
                return i < at - 1 || !MULTIPLIES.startsAt(line, i);
            }
            if (!PASSED.startsAt(line, i) && !line.at(i).isCompany()) {
                return false;
            }
        }
        return false;
    }

    /** "valued at $400 million in its last round", "when it raised its Series B": not "in its latest round". */
    private static boolean isLastRound(Line line, int at) {
        if (line.is(at + 1, "when")
                && line.at(at + 2).isCompany()
                && (RAISED.startsAt(line, at + 3) || line.isAny(at + 3, "last", "closed", "announced"))) {
            return true;
        }
        int link = line.is(at + 1, "as") && line.is(at + 2, "of") ? at + 2 : at + 1;
        int noun = line.isAny(link + 1, "its", "the", "their", "a", "an") ? link + 2 : link + 1;
        return line.isAny(link, "in", "during", "at", "as", "after", "of")
                && line.isAny(noun, "last", "previous", "prior", "earlier")
                && (Rounds.startsAt(line, noun + 1) || line.isAny(noun + 1, "raise", "fundraise"));
    }

    /** "what it was worth in December, when it raised at a [$2 billion] valuation". */
    private static boolean isWhenRaised(Line line, int at) {
        for (int i = at - 1; i > at - 12; i--) {
            if (line.is(i, "when")) {
                int day = line.at(i - 1).isComma() ? i - 2 : i - 1;
                return line.at(day).isDay() && PastDays.isPast(line, day) && WAS.anyIn(line, 0, day);
            }
            if (line.at(i).isMoney() && !line.is(i - 1, "raised") && !line.is(i - 2, "raised") || line.is(i, ".")) {
                return false;
            }
        }
        return false;
    }

    /** "2.5x". */
    private static boolean isMultiple(Line line, int index) {
        String word = line.is(index, "x") ? line.word(index - 1) + "x" : line.word(index);
        return word.length() > 1 && word.endsWith("x") && Character.isDigit(word.charAt(0));
    }

    /** "at $1 billion, months after it was valued at $400 million". */
    private static boolean isBehind(Line line, int at, int last) {
        for (int i = at - 1; i > last; i--) {
            if (line.isAny(i, "after", "since", "following") && !line.isAny(i + 1, "the", "this")) {
                return true;
            }
        }
        return false;
    }

    /** "It had raised $50 million on a $400 million valuation": of a company that is bought, what it was valued at till then. */
    public static boolean isHad(Line line, int at) {
        for (int i = at - 1; i > Math.max(-1, at - 14) && !line.clause().isBoundary(i); i--) {
            if (line.isAny(i, "had", "last") || line.is(i, "recent") && line.is(i - 1, "most")) {
                return true;
            }
        }
        return false;
    }

    /** "a valuation of $400 million before the deal", "prior to today's acquisition". */
    private static boolean isBeforeDeal(Line line, int at) {
        int noun = line.is(at + 1, "prior") && line.is(at + 2, "to") ? at + 3 : line.is(at + 1, "before") ? at + 2 : -1;
        boolean day = noun > 0 && line.at(noun).isDay() && line.is(noun + 1, "'s");
        boolean led = day || line.isAny(noun, "the", "this", "its", "their");
        return line.is(at + 1, "before") && line.isAny(at + 2, ".", "")
                || noun > 0
                        && led
                        && (DEALS.anyIn(line, noun, noun + 4) || Rounds.startsAt(line, noun + (day ? 2 : 1)));
    }

    /** "is right now valued at $400 million", beside a round that others still talk about. */
    public static boolean isCurrent(Line line, int at) {
        int valued = line.is(at - 1, "at") ? at - 2 : -1;
        int now = line.is(valued - 1, "now") && line.is(valued - 2, "right") ? valued - 2 : valued - 1;
        return line.is(valued, "valued")
                && line.isAny(now, "right", "now", "currently", "presently")
                && line.isAny(now - 1, "is", "was", ",");
    }
}
