package parallax.rules.deal.round;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.RoundName;
import parallax.rules.deal.line.Rounds;
import parallax.rules.deal.line.SumWords;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Draft;
import parallax.rules.deal.telling.LineRule;
import parallax.rules.deal.telling.Stage;

/** A company raises money. */
public final class FundingRule implements LineRule<Telling> {

    public static final String NAME = "deal/funding-round";

    /** How many words behind a value the verb of its round may stand. */
    private static final int SOON = 4;

    private static final WordList VERBS = WordList.of("raise-verbs");
    private static final WordList ROUNDS = WordList.of("round-nouns");
    private static final WordList GETS = WordList.of("get-verbs");
    private static final WordList NABS = WordList.of("nab-verbs");
    private static final WordList MONEY = WordList.of("funding-nouns");
    private static final WordList EMERGES = WordList.of("emerge-verbs");
    private static final WordList STEALTH = WordList.of("stealth-words");
    private static final WordList SEEKS = WordList.of("seek-money-verbs");
    private static final WordList VALUES = WordList.of("valuation-after");
    private static final WordList TALKS = WordList.of("talk-nouns");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Telling> read(Line line) {
        List<Telling> told = new ArrayList<>();
        int done = -1;
        for (int i = 0; i < line.size(); i++) {
            if (!line.at(i).isPlain() || i <= done) {
                continue;
            }
            Extensions.Found more = Extensions.at(line, i);
            if (more != null) {
                done = more.last(line);
                told.add(Extensions.telling(line, i, more, NAME));
                continue;
            }
            int emerged = emerged(line, i);
            int verb = emerged > 0 ? emerged : isMissed(line, i) ? 0 : VERBS.lengthAt(line, i);
            int end = verb > 0 ? raised(line, i, i + verb, emerged > 0) : -1;
            if (end > 0) {
                done = Rounds.last(line, end);
                told.addAll(raises(line, i, end, done));
            } else if (Rounds.startsAt(line, i) && !line.isAny(i - 1, "future", "eventual", "subsequent")) {
                done = Rounds.last(line, i);
                told.add(round(line, i, done));
            }
        }
        return told;
    }

    /** Whether the telling is one of this rule's, of money raised as news. */
    public static boolean isNews(Telling telling) {
        return telling.isBy(NAME) && telling.type() == DealType.FUNDING_ROUND && !telling.earlier();
    }

    /** One raise, or each of two: "Acme and Bolt raised $40 million and $7 million respectively". */
    private static List<Telling> raises(Line line, int verb, int end, int last) {
        List<Integer> takers = line.clause().subjects(verb);
        boolean each = line.at(end).isMoney()
                && line.is(end + 1, "and")
                && line.at(end + 2).isMoney()
                && line.isAny(line.at(end + 3).isComma() ? end + 4 : end + 3, "respectively")
                && takers.size() == 2;
        return each
                ? List.of(
                        raise(line, verb, takers.get(0), end, end), raise(line, verb, takers.get(1), end + 2, end + 2))
                : List.of(raise(line, verb, RoundTaker.ofVerb(line, verb, last), end, last));
    }

    /** "Acme raised $9 million in a Series A": a verb, and the money or the round at {@code end} that it takes. */
    private static Telling raise(Line line, int verb, int taker, int end, int last) {
        return new Draft(line, buysStake(line, last) ? DealType.MINORITY_STAKE : DealType.FUNDING_ROUND, verb)
                .with(PartyRole.TARGET, taker)
                .round(Rounds.name(line, verb, last))
                .money(line.at(end).isMoney() && !VALUES.startsAt(line, end + 1) ? end : -1)
                .told(NAME);
    }

    /** "Acme's Series A": a round without a verb of raising. */
    private static Telling round(Line line, int noun, int last) {
        int sum = Rounds.moneyBefore(line, noun);
        int extension = RoundName.startsAt(line, noun) ? RoundName.extension(line, noun) : -1;
        DealStatus rumoured = RoundTaker.isApproached(line, sum) ? DealStatus.RUMOURED : null;
        return new Draft(line, type(line, noun), extension >= 0 ? extension : noun)
                .with(PartyRole.TARGET, RoundTaker.ofNoun(line, noun, last))
                .round(Rounds.name(line, noun, last))
                .money(sum)
                .status(extension >= 0 ? new Stage(line).status(noun) : rumoured)
                .told(NAME);
    }

    /** Index of the money or the round that the verb takes, or -1. */
    private static int raised(Line line, int verb, int from, boolean emerged) {
        if (line.is(from, "to") && line.at(from + 1).isMoney() || RaisedMoney.isByOffering(line, verb)) {
            return -1;
        }
        if (RaisedMoney.isAtValue(line, verb, from)) {
            return from - 1;
        }
        boolean loose = emerged || GETS.startsAt(line, verb);
        for (int i = from; i < from + 8 && !line.is(i, "at"); i++) {
            if (line.at(i).isMoney() && !RaisedMoney.isPart(line, i)) {
                if (VALUES.startsAt(line, i + 1) && isRaisedBehind(line, i + 2)) {
                    return -1;
                }
                boolean nabbed = NABS.startsAt(line, verb) && RaisedMoney.isForPurpose(line, i);
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

    /** "securing $2 billion for a 30 percent stake": a buyer's ticket, no round. */
    private static boolean buysStake(Line line, int end) {
        for (int i = end + 1; i < end + 7; i++) {
            if (line.is(i, "stake")) {
                return true;
            }
        }
        return false;
    }

    /** Money as such is no round: a stake may be bought for "the funding". */
    private static DealType type(Line line, int round) {
        return MONEY.lengthAt(line, round) >= ROUNDS.lengthAt(line, round) && !RoundName.startsAt(line, round)
                ? DealType.MINORITY_STAKE
                : DealType.FUNDING_ROUND;
    }
}
