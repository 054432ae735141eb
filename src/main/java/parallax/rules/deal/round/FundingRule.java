package parallax.rules.deal.round;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Crowd;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.RoundName;
import parallax.rules.deal.line.Rounds;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Draft;
import parallax.rules.deal.telling.LineRule;
import parallax.rules.deal.telling.Stage;

/** A company raises money. */
public final class FundingRule implements LineRule<Telling> {

    public static final String NAME = "deal/funding-round";

    private static final WordList ROUNDS = WordList.of("round-nouns");
    private static final WordList MONEY = WordList.of("funding-nouns");
    private static final WordList VALUES = WordList.of("valuation-after");

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
            int end = RaiseVerb.takes(line, i);
            if (end > 0) {
                done = Rounds.last(line, end);
                told.addAll(Stranger.acts(line, i) ? List.of() : raises(line, i, end, done));
            } else if (isAnother(line, i, told)) {
                done = Rounds.last(line, i + 1);
                told.add(raise(
                        line,
                        i,
                        RoundTaker.ofVerb(line, told.get(told.size() - 1).anchor(), done),
                        i + 1,
                        done));
            } else if (Rounds.startsAt(line, i)
                    && !isTrade(line, i)
                    && !line.isAny(i - 1, "future", "eventual", "subsequent")) {
                int last = Rounds.last(line, i);
                int behind = Rounds.moneyBefore(line, i) < 0 ? Rounds.moneyBehind(line, last) : -1;
                done = Math.max(last, behind);
                if (!Stranger.owns(line, i) && !(line.is(last, "rounds") && Crowd.isTopic(line, i))) {
                    told.add(round(line, i, done));
                }
            }
        }
        if (RoundTalk.namesRound(line)) {
            Gapped.listed(line).stream()
                    .filter(item -> told.stream().noneMatch(telling -> telling.money() == item.sum()))
                    .forEach(item -> told.add(raise(line, item.sum(), item.company(), item.sum(), item.sum())));
        }
        return told;
    }

    /** "covers venture capital for Acme": what people do, no sum of money. */
    private static boolean isTrade(Line line, int at) {
        return line.is(at, "venture")
                && line.is(at + 1, "capital")
                && !line.is(at + 2, "deal")
                && Rounds.moneyBefore(line, at) < 0;
    }

    /** Whether the telling is one of this rule's, of money raised as news. */
    public static boolean isNews(Telling telling) {
        return telling.isBy(NAME) && telling.type() == DealType.FUNDING_ROUND && !telling.earlier();
    }

    /** "raised $9 million in 2022, and another $12 million last May": the verb goes on, for money of another day or other givers. */
    private static boolean isAnother(Line line, int at, List<Telling> told) {
        int next = line.is(at + 2, "in") ? at + 3 : at + 2;
        return !told.isEmpty()
                && line.isAny(at, "another", "then")
                && (line.is(at - 1, "and")
                        || line.is(at, "then") && line.at(at - 1).isComma())
                && line.at(at + 1).isMoney()
                && told.get(told.size() - 1).sum() != null
                && line.word(told.get(told.size() - 1).anchor()).startsWith("rais")
                && (line.at(next).isDay() || line.isAny(next, "from", "led"));
    }

    /** One raise, or each of several: "Acme and Bolt raised $9 million and $5 million", "Acme raised $9 million, Bolt $5 million". */
    private static List<Telling> raises(Line line, int verb, int end, int last) {
        List<Integer> takers = line.clause().subjects(verb);
        List<Integer> sums = Gapped.sums(line, end);
        if (sums.size() > 1 && sums.size() == takers.size()) {
            List<Telling> each = new ArrayList<>();
            for (int k = 0; k < sums.size(); k++) {
                each.add(raise(line, verb, takers.get(k), sums.get(k), sums.get(k)));
            }
            return each;
        }
        List<Telling> told =
                new ArrayList<>(List.of(raise(line, verb, RoundTaker.ofVerb(line, verb, last), end, last)));
        List<Gapped.Item> more = line.at(end).isMoney() ? Gapped.behind(line, last) : List.of();
        more.forEach(item -> told.add(raise(line, verb, item.company(), item.sum(), item.sum())));
        return told;
    }

    /** "Acme raised $9 million in a Series A": a verb, and the money or the round at {@code end} that it takes. */
    private static Telling raise(Line line, int verb, int taker, int end, int last) {
        return new Draft(line, buysStake(line, last) ? DealType.MINORITY_STAKE : DealType.FUNDING_ROUND, verb)
                .with(PartyRole.TARGET, taker)
                .round(Rounds.name(line, verb, last))
                .money(
                        line.at(end).isMoney()
                                ? VALUES.startsAt(line, end + 1) ? -1 : end
                                : Rounds.moneyBehind(line, last))
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
                .money(line.at(last).isMoney() ? last : sum)
                .status(extension >= 0 ? new Stage(line).status(noun) : rumoured)
                .told(NAME);
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
