package parallax.rules.deal;

import java.util.List;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.round.FundingRule;

/** What many companies raise together: "AI startups raised $20 billion last year" is no deal of anybody's. */
final class Sector {

    private static final WordList MANY = WordList.of("many-companies");

    private static final int SUBJECT = 9;

    private Sector() {}

    /** Whether nobody by name raises what the telling tells of, but companies of a kind or a place. */
    static boolean is(Line line, Telling telling) {
        if (!telling.isBy(FundingRule.NAME)
                || telling.type() != DealType.FUNDING_ROUND
                || telling.sum() == null
                || telling.name(PartyRole.TARGET) != null) {
            return false;
        }
        int verb = line.clause().chainStart(telling.anchor());
        for (int i = verb - 1; i > verb - SUBJECT && i >= 0 && !line.at(i).isComma(); i--) {
            if (MANY.startsAt(line, i)) {
                return !line.isAny(i - 1, "the", "both", "two", "these", "those");
            }
            if (line.clause().isBoundary(i)) {
                return false;
            }
        }
        return false;
    }

    /** Whether what many companies raise is all that the sentence tells of. */
    static boolean isAll(Line line, List<Telling> tellings) {
        return !tellings.isEmpty() && tellings.stream().allMatch(telling -> is(line, telling));
    }
}
