package parallax.rules.deal.round;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.Aspect;
import parallax.rules.deal.line.Crowd;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Restated;
import parallax.rules.deal.line.RoundName;
import parallax.rules.deal.line.Rounds;
import parallax.rules.deal.line.SumWords;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Fact;
import parallax.rules.deal.telling.Facts;
import parallax.rules.deal.telling.Holder;
import parallax.rules.deal.telling.LineRule;

/** All that a company has raised so far. */
public final class TotalRaisedRule implements LineRule<Fact> {

    private static final WordList TOTAL = WordList.of("total");
    private static final WordList OTHERS = WordList.of("other-totals");
    private static final WordList LINKS = WordList.of("total-links");
    private static final WordList BRINGS = WordList.of("brings");
    private static final WordList RAISED = WordList.of("raised");
    private static final WordList COUNTERS = WordList.of("funding-counters");
    private static final WordList OPENINGS = WordList.of("sum-openings");
    private static final WordList MONEY = WordList.of("used-money");

    @Override
    public String name() {
        return "deal/total-raised";
    }

    @Override
    public List<Fact> read(Line line) {
        List<Fact> facts = new ArrayList<>();
        Facts make = new Facts(line, name());
        for (int i = 0; i < line.size(); i++) {
            if (line.at(i).isMoney() && isRaised(line, i)) {
                facts.add(make.figure(Aspect.TOTAL_RAISED, i, Holder.of(line, i)));
            }
        }
        return facts;
    }

    private static boolean isRaised(Line line, int at) {
        int verb = SumWords.taker(line, at, 4);
        if (RAISED.startsAt(line, verb) && Crowd.raises(line, verb) || Crowd.isTopic(line, at)) {
            return false;
        }
        return isTotal(line, at)
                || RaisedToDate.is(line, at)
                || RaisedBefore.is(line, at)
                || isBrought(line, at)
                || isCounted(line, at)
                || hadRaised(line, at);
    }

    /** "bringing its total funding to $12 million", "a total of $50 million", "$9 million in total funding". */
    private static boolean isTotal(Line line, int at) {
        int last = SumWords.taker(line, at, 3, index -> LINKS.startsAt(line, index));
        int link = last;
        while (link > last - 3 && LINKS.startsAt(line, link)) {
            link--;
        }
        if (link < last) {
            for (int i = at - 1; i >= Math.max(0, at - 11); i--) {
                if (TOTAL.startsAt(line, i)) {
                    return !isOther(line, i) && !isOfRound(line, i, at);
                }
                if (line.at(i).isMoney() || line.isAny(i, ".", ";")) {
                    return false;
                }
            }
        }
        return line.is(at + 1, "in") && TOTAL.startsAt(line, at + 2) && !isOther(line, at + 2);
    }

    /** "the round's total to $9 million", "the total size of the round to $9 million": one round's money. */
    private static boolean isOfRound(Line line, int total, int at) {
        if (line.is(total - 1, "a") && RaisedMoney.isByOffering(line, total - 2)) {
            return true;
        }
        boolean relative = line.is(total - 1, "which");
        boolean owned = line.isAny(total - 1, "'s", "'") || isRound(line, total - 1);
        for (int i = relative ? total - 5 : owned ? total - 2 : total + 1; i < at; i++) {
            if (i != total && isRound(line, i)) {
                return true;
            }
        }
        return RoundName.startsAt(line, total - 2) && RoundName.length(line, total - 2) > 1;
    }

    private static boolean isRound(Line line, int index) {
        return line.isAny(index, "round", "extension", "raise") || RoundName.startsAt(line, index);
    }

    /** "total investment in", "total addressable market". */
    private static boolean isOther(Line line, int total) {
        boolean invested = line.isAny(total + 1, "investment", "investments")
                && line.isAny(total + 2, "in", "to")
                && BRINGS.startsAt(line, total - 1);
        return !invested && OTHERS.anyIn(line, total + 1, total + 3);
    }

    /** "bringing its total spending to $5 billion": neither raised nor the price of one deal. */
    public static boolean isOtherTotal(Line line, int at) {
        for (int i = at - 1; line.is(at - 1, "to") && i >= Math.max(0, at - 8); i--) {
            if (TOTAL.startsAt(line, i)) {
                return isOther(line, i);
            }
        }
        return false;
    }

    /** "has now raised over $9 million", "has raised $9 million total", "raised $9 million, according to Crunchbase". */
    private static boolean isCounted(Line line, int at) {
        int verb = SumWords.taker(line, at, 4);
        if (!line.is(verb, "raised") || Rounds.startsAt(line, at + 1) || RoundName.startsAt(line, at + 1)) {
            return false;
        }
        boolean now =
                line.is(verb - 1, "now") && !line.is(at + 1, "in") && !isFromFirms(line, Restated.behind(line, at));
        return now
                || line.is(at + 1, "total")
                || isWithNew(line, verb) && !RoundTalk.isBehind(line, at)
                || COUNTERS.anyIn(line, at + 1, at + 12) && !isRoundBefore(line, verb);
    }

    /** "With the new cash, Acme has [raised] $9 million": that and all before it. */
    private static boolean isWithNew(Line line, int verb) {
        return line.is(verb - 1, "has")
                && (OPENINGS.startsAt(line, 0) || line.is(0, "with") && line.isAny(1, "the", "this", "its", "today"))
                && MONEY.anyIn(line, 1, 8)
                && line.at(line.clause().subject(verb)).isCompany();
    }

    /** "closed a seed round and raised $9 million, according to PitchBook": in that round. */
    private static boolean isRoundBefore(Line line, int verb) {
        for (int i = verb - 2; line.is(verb - 1, "and") && i > verb - 6; i--) {
            if (line.isAny(i, "round", "raise") || RoundName.startsAt(line, i)) {
                return true;
            }
        }
        return false;
    }

    /** "has now raised $9 million from Acme and Bolt": in a round of theirs. */
    private static boolean isFromFirms(Line line, int from) {
        return line.is(from, "from") && line.at(from + 1).isName();
    }

    /** "investment firms like Acme and Bolt", "Acme": not "investors such as Acme" of many years. */
    private static boolean namesFirms(Line line, int from) {
        return line.clause().object(from) >= 0;
    }

    /** "bringing the amount it has raised to $9 million", "takes the startup's overall funding past $9 million": not "to take classes, has raised $9 million". */
    private static boolean isBrought(Line line, int at) {
        boolean raised = false;
        if (RAISED.startsAt(line, SumWords.taker(line, at, 4))) {
            return false;
        }
        for (int i = at - 1; i >= Math.max(0, at - 14); i--) {
            if (BRINGS.startsAt(line, i)) {
                return raised && !OTHERS.anyIn(line, i, at);
            }
            if (line.at(i).isMoney() || line.isAny(i, ".", ";")) {
                return false;
            }
            raised |= line.isAny(
                    i, "raised", "funding", "funds", "capital", "financing", "fundraising", "backing", "haul", "chest");
        }
        return false;
    }

    /** "Acme had raised $32 million from investors": no round is named. */
    private static boolean hadRaised(Line line, int at) {
        int verb = SumWords.taker(line, at, 4);
        if (!line.is(verb, "raised") || !line.isAny(verb - 1, "had", "previously") || Rounds.startsAt(line, at + 1)) {
            return false;
        }
        for (int i = at + 1; i < at + 7; i++) {
            if (RoundName.startsAt(line, i)
                    || line.is(i, "from") && namesFirms(line, i + 1)
                    || line.isAny(i, "at", "led", "new", "fund")
                    || line.at(i).isDay()) {
                return false;
            }
        }
        int before = line.clause().chainStart(verb) - 1;
        int said = line.beforeDay(before - 1);
        return !line.isAny(said, "that", "announced", "said") && !line.isAny(before, "that", "announced");
    }
}
