package parallax.rules.deal.fact;

import parallax.extraction.Figure;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.PastDays;
import parallax.rules.deal.line.Rounds;
import parallax.rules.deal.line.WordList;

/** Whether the words beside a printed date make it the day on which something was announced or told. */
final class AnnouncedDay {

    private static final WordList ANNOUNCES = WordList.of("announce-verbs");

    /** What is done by word of mouth or pen, and is news on the day it is done: "agreed on Monday to buy". */
    private static final WordList AGREES = WordList.of("agree-verbs");

    private static final WordList UNVEILS = WordList.of("unveil-verbs");

    /** What is published on a day: a filing, a post. */
    private static final WordList PAPERS = WordList.of("publications");

    private static final WordList PUBLISHED = WordList.of("published");

    /** What is said to be possible or wished for. */
    private static final WordList HOPES = WordList.of("possible");

    private static final WordList COMPANIES = WordList.of("startup-nouns");

    /** Verbs between an announcement and a day that make it the day of something else. */
    private static final WordList DONE = WordList.of("done-verbs");

    private static final int FAR = 24;

    private AnnouncedDay() {}

    /** Whether the item at {@code at} is the day of an announcement, a report or a denial. */
    static boolean isOne(Line line, int at) {
        boolean past = PastDays.isPast(line, at);
        if (line.word(at).startsWith("next ") || isYear(line, at) && isSpan(line, at) || past && isStart(line, at)) {
            return false;
        }
        return line.is(at + 1, "'s") && Rounds.startsAt(line, at + 1)
                || NamedNews.isBeside(line, at)
                || ToldDay.isOne(line, at, past ? UNVEILS : ANNOUNCES)
                || past && isSaid(line, at)
                || !isYear(line, at)
                        && (isUnveiled(line, at)
                                || isPublished(line, at)
                                || isLaunched(line, at)
                                || !past && isAgreed(line, at));
    }

    /** "said last week it bought", "reported in March": not "said in March that it could buy". */
    private static boolean isSaid(Line line, int at) {
        int verb = line.isAny(at - 1, "in", "on") ? at - 2 : at - 1;
        return line.isAny(verb, "said", "reported")
                && !line.is(verb - 1, "previously")
                && !isYear(line, at)
                && !(!line.is(at, "last week")
                        && HOPES.anyIn(
                                line, at + 1, Math.min(at + 8, line.clause().partEnd(at))));
    }

    /** "emerged from stealth last year", "a startup that was only announced in May": the day of a company, not of a deal. */
    static boolean isStart(Line line, int at) {
        int verb = line.is(at - 1, "in") ? at - 2 : at - 1;
        if (line.is(verb, "stealth")) {
            return !line.isAny(at + 1, "with", "when");
        }
        int was = line.isAny(verb - 1, "only", "first") ? verb - 2 : verb - 1;
        return line.is(verb, "announced")
                && line.isAny(was, "was", "were")
                && line.isAny(was - 1, "that", "which")
                && COMPANIES.startsAt(line, was - 2);
    }

    /** "will announce more by the end of 2024", "the fourth round announced in 2024 alone". */
    private static boolean isSpan(Line line, int at) {
        Figure figure = line.at(at).figure();
        boolean hedged = figure != null && figure.hedge() != null;
        return hedged || line.is(at + 1, "alone") || line.isAny(at - 1, "by", "of", "during", "throughout");
    }

    /** "in 2024": too long to be the day of anything. */
    private static boolean isYear(Line line, int at) {
        return Character.isDigit(line.word(at).charAt(0)) && line.word(at).length() == 4;
    }

    /** "announced a $5 million round at a $90 million valuation on Monday": what is announced stands between. */
    private static boolean isUnveiled(Line line, int at) {
        if (line.isAny(at - 1, "from", "to", "through", "until", "by", "since", "for", "between")) {
            return false;
        }
        for (int i = at - 1; i >= Math.max(0, at - FAR) && !line.clause().isBoundary(i); i--) {
            if (UNVEILS.startsAt(line, i)) {
                return true;
            }
            if (line.at(i).isDay() || DONE.startsAt(line, i) && !isOfTrading(line, i)) {
                return false;
            }
        }
        return false;
    }

    /** "after the market closed on Monday", "after the bell on Monday": when on that day. */
    private static boolean isOfTrading(Line line, int at) {
        int from = line.is(at, "after") ? at + 1 : at - 1;
        for (int i = from; i < from + 4; i++) {
            if (line.isAny(i, "market", "markets", "trading", "bell", "hours")) {
                return true;
            }
        }
        return false;
    }

    /** "in a blog post on Monday", "according to Tuesday's filing". */
    private static boolean isPublished(Line line, int at) {
        int before = line.is(at - 1, "on") ? at - 2 : at - 1;
        before = line.is(before, "public") ? before - 1 : before;
        if (PUBLISHED.startsAt(line, before)) {
            int near = PastDays.isPast(line, at) ? before - 1 : before - 6;
            return PAPERS.anyIn(line, near, before);
        }
        int after = line.is(at + 1, "'s") ? at + 2 : at + 1;
        return PAPERS.startsAt(line, before)
                || PAPERS.startsAt(line, before - 2) && line.isAny(before - 1, "on", "to", "with")
                || PAPERS.startsAt(line, after)
                || line.is(after - 1, "'s") && PAPERS.startsAt(line, after + 1);
    }

    /** "agreed on Wednesday to buy", "on Wednesday denied", "signed Monday". */
    private static boolean isAgreed(Line line, int at) {
        int verb = line.is(at - 1, "on") ? at - 2 : at - 1;
        return AGREES.startsAt(line, verb)
                || isPact(line, verb, at)
                || AGREES.startsAt(line, at + 1)
                || line.is(at - 1, "on") && line.at(at + 2).isPlain() && AGREES.startsAt(line, at + 3);
    }

    /** "reached an agreement on Tuesday to buy". */
    private static boolean isPact(Line line, int noun, int day) {
        boolean pact = line.isAny(noun, "deal", "agreement", "pact", "contract", "accord") && line.is(day + 1, "to");
        for (int i = noun - 1; pact && i > noun - 6 && line.at(i).isPlain(); i--) {
            if (line.isAny(i, "reached", "struck", "signed", "inked", "entered")) {
                return true;
            }
        }
        return false;
    }

    /** "launched on Tuesday with $20 million in funding". */
    private static boolean isLaunched(Line line, int at) {
        int verb = line.is(at - 1, "on") ? at - 2 : at - 1;
        return line.isAny(verb, "launched", "launches", "debuted", "emerged")
                && line.is(at + 1, "with")
                && (line.at(at + 2).isMoney() || line.at(at + 3).isMoney());
    }
}
