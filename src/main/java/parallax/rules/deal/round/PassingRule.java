package parallax.rules.deal.round;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Rounds;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Draft;
import parallax.rules.deal.telling.LineRule;

/**
 * Money for a company that a sentence tells only by the way, by what stands in it rather than by how it is built: one sum, words for
 * money that is put into companies, and one company that gives none of it. It counts where no other rule reads the sum.
 */
public final class PassingRule implements LineRule<Telling> {

    public static final String NAME = "deal/money-in-passing";

    private static final WordList INVESTS = WordList.of("invest-verbs");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Telling> read(Line line) {
        List<Telling> told = new ArrayList<>();
        for (int i = 0; i < line.size() && !line.isTitle(); i++) {
            if (PassingSum.is(line, i)) {
                tell(line, i, told);
            }
        }
        return told;
    }

    private static void tell(Line line, int sum, List<Telling> told) {
        List<Integer> givers = PassingSum.givers(line, sum);
        int owner = line.clause().owner(sum);
        if (line.at(owner).isCompany() && line.isNamed(owner) && owner > sum - 3 && PassingSum.isCompared(line, sum)) {
            told.add(new Draft(line, DealType.FUNDING_ROUND, sum)
                    .with(PartyRole.TARGET, owner)
                    .money(sum)
                    .told(NAME));
            return;
        }
        int round = PassingSum.round(line, sum);
        if (round < 0 && givers.isEmpty() || isPutInto(line, sum)) {
            return;
        }
        int taker = PassingTaker.of(line, sum, givers);
        if (taker >= 0) {
            Draft draft = new Draft(line, round >= 0 ? DealType.FUNDING_ROUND : DealType.MINORITY_STAKE, sum)
                    .with(PartyRole.TARGET, taker)
                    .money(sum);
            if (round >= 0) {
                draft.round(Rounds.name(line, round, Rounds.last(line, round)));
            } else {
                draft.with(PartyRole.INVESTOR, givers);
            }
            told.add(draft.told(NAME));
        }
    }

    /** "which both invested in its $9 million seed": the companies that the sentence names give it to another. */
    private static boolean isPutInto(Line line, int sum) {
        return line.isAny(sum - 1, "its", "their") && line.is(sum - 2, "in") && INVESTS.startsAt(line, sum - 3);
    }

    /** Whether another rule reads the sum, or another deal of the sentence, so that nothing is left to be told by the way. */
    public static boolean isRead(Telling telling, List<Telling> all) {
        return all.stream().filter(other -> !other.isBy(NAME)).anyMatch(other -> isRead(telling, other));
    }

    private static boolean isRead(Telling telling, Telling other) {
        boolean round = other.type() == DealType.FUNDING_ROUND || other.type() == DealType.MINORITY_STAKE;
        String target = telling.name(PartyRole.TARGET);
        boolean same = other.money() == telling.money() || target != null && other.names(target);
        return !round || other.name(PartyRole.TARGET) != null && same;
    }

    /** Whether the telling leaves out whose money it is that the one told by the way names. */
    public static boolean names(Telling passing, Telling other) {
        return passing.isBy(NAME)
                && !other.isBy(NAME)
                && other.money() == passing.money()
                && other.name(PartyRole.TARGET) == null;
    }
}
