package parallax.rules.deal;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;

/** A company raises money. */
final class FundingRule implements LineRule<Telling> {

    static final String NAME = "deal/funding-round";

    private static final WordList VERBS = WordList.of("raise-verbs");
    private static final WordList SOME = WordList.of("money-adjectives");
    private static final WordList ROUNDS = WordList.of("round-nouns");
    private static final WordList GETS = WordList.of("get-verbs");
    private static final WordList CAPITAL = WordList.of("capital-words");
    private static final WordList ORDERS = WordList.of("order-nouns");
    private static final WordList MONEY = WordList.of("funding-nouns");
    private static final WordList EMERGES = WordList.of("emerge-verbs");
    private static final WordList STEALTH = WordList.of("stealth-words");
    private static final WordList TALKS = WordList.of("talk-nouns");
    private static final WordList REVENUE = WordList.of("revenue");
    private static final WordList INVESTORS = WordList.of("firm-endings");

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
            int emerged = emerged(line, i);
            int verb = emerged > 0 ? emerged : VERBS.lengthAt(line, i);
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
                .money(line.at(end).isMoney() ? end : -1)
                .told(NAME);
    }

    /** "Acme's Series A": a round without a verb of raising. */
    private static Telling round(Line line, int noun, int last) {
        int sum = Rounds.moneyBefore(line, noun);
        return new Draft(line, type(line, noun), noun)
                .with(PartyRole.TARGET, RoundTaker.ofNoun(line, noun, last))
                .round(Rounds.name(line, noun, last))
                .money(sum)
                .status(RoundTaker.isApproached(line, sum) ? DealStatus.RUMOURED : null)
                .told(NAME);
    }

    /** Index of the money or the round that the verb takes, or -1. */
    private static int raised(Line line, int verb, int from, boolean emerged) {
        if (line.is(from, "to") && line.at(from + 1).isMoney()) {
            return -1;
        }
        boolean loose = emerged || GETS.startsAt(line, verb);
        for (int i = from; i < from + 8; i++) {
            if (line.at(i).isMoney()) {
                boolean raised = loose ? isFunding(line, i) : !isOrder(line, i) && !isEarned(line, i);
                return raised && !isOffering(line, i) && !isBid(line, i) ? i : -1;
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
            if (!SOME.startsAt(line, i) && !line.at(i).isName()) {
                return -1;
            }
        }
        return -1;
    }

    /** "hopes to raise $9 million in the offering": from the public, not in a round. */
    private static boolean isOffering(Line line, int money) {
        return line.isAny(money + 1, "in", "from", "through", "via")
                && line.isAny(money + 2, "its", "the", "an")
                && line.isAny(money + 3, "offering", "ipo", "listing", "initial", "flotation");
    }

    /** "raised its $35 a share offer": more is bid for another company. */
    private static boolean isBid(Line line, int money) {
        int noun = line.isAny(money + 1, "per", "a", "-") ? money + 3 : money + 1;
        return line.isAny(noun, "offer", "bid", "tender", "takeover", "buyout");
    }

    /** "is in talks to raise funds": a round, though neither it nor its sum is named. */
    private static boolean isInTalks(Line line, int verb) {
        return line.isAny(verb, "raise", "raising", "secure")
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

    /** "lands $20 million in funding": verbs that take other things too need a word for money raised, or nothing else. */
    private static boolean isFunding(Line line, int money) {
        for (int i = money + 1; i < money + 8; i++) {
            if (Rounds.startsAt(line, i)
                    || CAPITAL.startsAt(line, i)
                    || line.is(i, "from") && isInvestor(line, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "from investors", "from Kestrel Capital". */
    private static boolean isInvestor(Line line, int index) {
        String name = line.word(index);
        return line.isAny(index, "investors", "backers")
                || line.at(index).isCompany() && INVESTORS.holds(name.substring(name.lastIndexOf(' ') + 1));
    }

    /** "secured a $9 billion contract". */
    private static boolean isOrder(Line line, int money) {
        return ORDERS.anyIn(line, money + 1, money + 8);
    }

    /** "pulled in $9 million in revenue". */
    private static boolean isEarned(Line line, int money) {
        return line.isAny(money + 1, "in", "of") && REVENUE.anyIn(line, money + 2, money + 5);
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
