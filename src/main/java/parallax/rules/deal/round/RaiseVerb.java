package parallax.rules.deal.round;

import parallax.rules.deal.line.Crowd;
import parallax.rules.deal.line.Investors;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Means;
import parallax.rules.deal.line.Rounds;
import parallax.rules.deal.line.SumWords;
import parallax.rules.deal.line.WordList;

/** What a verb of raising takes: the money or the round in "raised $9 million", "closed its Series A", "came out of stealth with $9 million". */
final class RaiseVerb {

    private static final WordList VERBS = WordList.of("raise-verbs");
    private static final WordList GETS = WordList.of("get-verbs");
    private static final WordList NABS = WordList.of("nab-verbs");
    private static final WordList EMERGES = WordList.of("emerge-verbs");
    private static final WordList STEALTH = WordList.of("stealth-words");
    private static final WordList SEEKS = WordList.of("seek-money-verbs");
    private static final WordList TALKS = WordList.of("talk-nouns");

    private static final WordList VALUES = WordList.of("valuation-after");

    /** How many words behind a value the verb of its round may stand. */
    private static final int SOON = 4;

    private RaiseVerb() {}

    /** Index of the money or the round that the word at {@code at} takes; -1 where it is no verb of raising, or nobody's. */
    static int takes(Line line, int at) {
        if (at == 0 && Means.openingSum(line) > 0) {
            return Means.openingSum(line);
        }
        int emerged = emerged(line, at);
        int verb = emerged > 0 ? emerged : isNobodys(line, at) ? 0 : VERBS.lengthAt(line, at);
        if (verb == 0) {
            int banked = Math.max(RaisedMoney.banked(line, at), RaisedMoney.taken(line, at));
            return banked >= 0 ? banked : RaisedMoney.announced(line, at);
        }
        int behind = raised(line, at, at + verb, emerged > 0);
        return behind >= 0 ? behind : before(line, at);
    }

    /** "emerged from stealth with $9 million and a plan": what a startup comes out with is what it has raised. */
    private static boolean isFromStealth(Line line, int verb, int from) {
        for (int i = verb + 1; i < from; i++) {
            if (line.is(i, "stealth")) {
                return isOut(line, verb);
            }
        }
        return false;
    }

    /** Index of the money or the round that the verb takes, or -1. */
    private static int raised(Line line, int verb, int from, boolean emerged) {
        if (line.is(from, "to") && line.at(from + 1).isMoney() || RaisedMoney.isByOffering(line, verb)) {
            return -1;
        }
        if (RaisedMoney.isAtValue(line, verb, from)) {
            return from - 1;
        }
        if (line.is(verb, "raised") && line.is(from, "from") && Investors.isOne(line.at(from + 1))) {
            return from;
        }
        boolean loose = emerged && !isFromStealth(line, verb, from) || GETS.startsAt(line, verb);
        for (int i = from; i < from + 8 && !line.is(i, "at"); i++) {
            if (line.at(i).isMoney() && !RaisedMoney.isPart(line, i)) {
                if (VALUES.startsAt(line, i + 1) && isRaisedBehind(line, i + 2)) {
                    return -1;
                }
                boolean told = emerged && isOut(line, verb)
                        || NABS.startsAt(line, verb)
                        || RoundTalk.namesRound(line) && Gapped.follows(line, i);
                boolean nabbed = told && RaisedMoney.isForPurpose(line, i);
                return RaisedMoney.is(line, i, loose && !nabbed) ? i : -1;
            }
            if (Rounds.startsAt(line, i)) {
                return i;
            }
            if (line.isAny(i, "funds", "money", "capital", "cash") && isInTalks(line, verb)) {
                return i;
            }
            if (line.is(i, "investment")
                    && line.is(i + 1, "from")
                    && line.at(i + 2).isCompany()) {
                return i;
            }
            if (line.isAny(i, "funds", "capital") && line.isAny(i + 1, "in", "through", "via")) {
                return roundWithin(line, i + 2);
            }
            if (!SumWords.colours(line, i)
                    && !line.at(i).isName()
                    && !line.at(i).isMoney()) {
                return -1;
            }
        }
        return -1;
    }

    /** "the $13 million Acme raised", "the $13 million that Acme raised": index of the sum, or -1. */
    private static int before(Line line, int verb) {
        if (line.is(verb, "raised") && line.at(verb - 1).isMoney() && line.is(verb + 1, "by")) {
            return verb - 1;
        }
        int sum = line.isAny(verb - 2, "that", "which") ? verb - 3 : verb - 2;
        boolean own = line.at(verb - 1).isName() && line.at(sum).isMoney() && SumWords.determiner(line, sum) >= 0;
        return own && (line.is(verb, "raised") || isToldFor(line, verb, sum)) ? sum : -1;
    }

    /** "more than the $13 million Acme took in last year": a verb that is said of other money too, with nothing behind it but the day. */
    private static boolean isToldFor(Line line, int verb, int sum) {
        int end = verb + VERBS.lengthAt(line, verb);
        return line.is(sum - 1, "the")
                && line.at(verb - 1).isCompany()
                && (line.at(end).isDay() || line.isAny(end, ".", "in", "last", "from", "earlier") || end >= line.size())
                && RaisedMoney.isPrivate(line, end);
    }

    private static boolean isNobodys(Line line, int verb) {
        return isMissed(line, verb) || VERBS.startsAt(line, verb) && Crowd.raises(line, verb);
    }

    /** "landed a $1 billion valuation after raising $40 million": whether the money itself is told next. */
    private static boolean isRaisedBehind(Line line, int from) {
        for (int i = from; i < from + SOON; i++) {
            int verb = VERBS.lengthAt(line, i);
            if (verb > 0 && line.word(i).endsWith("ing") && raised(line, i, i + verb, false) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "could have raised": but did not. */
    private static boolean isMissed(Line line, int verb) {
        return line.is(verb - 1, "have") && line.isAny(verb - 2, "could", "might", "would", "should");
    }

    /** "is in talks to raise funds": a round, though neither it nor its sum is named. */
    private static boolean isInTalks(Line line, int verb) {
        return SEEKS.startsAt(line, verb)
                || line.isAny(verb, "raise", "raising", "secure")
                        && TALKS.anyIn(line, line.clause().chainStart(verb), verb);
    }

    /** "raised capital in a friends-and-family round": index of the round, or -1. */
    private static int roundWithin(Line line, int from) {
        for (int i = from; i < from + 6 && line.at(i).isPlain() && !line.isAny(i, ",", "."); i++) {
            if (Rounds.startsAt(line, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a company by name is who comes out: no "startup founded by a former Acme manager". */
    private static boolean isOut(Line line, int verb) {
        int company = line.clause().subject(verb);
        return line.at(company).isCompany() && !line.is(company - 1, "former") && !line.is(company - 2, "former");
    }

    /** "came out of stealth on Tuesday with": how many items go up to "with"; 0 where there is none. */
    private static int emerged(Line line, int at) {
        if (!EMERGES.startsAt(line, at)) {
            return 0;
        }
        int end = at + 1;
        while (end < at + 9 && (line.at(end).isDay() || STEALTH.startsAt(line, end))) {
            end++;
        }
        return line.is(end, "with") ? end + 1 - at : 0;
    }
}
