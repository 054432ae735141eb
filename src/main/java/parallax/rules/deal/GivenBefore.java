package parallax.rules.deal;

import parallax.extraction.DealStatus;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.round.BackersRule;

/**
 * Money that a company has had for long. Where a round is only talked of, what is told as given was given before: "Acme has
 * drawn money from Bolt" names a backer, but none of the round to come.
 */
final class GivenBefore {

    private static final WordList AHEAD = WordList.of("round-ahead");
    private static final WordList POSSIBLE = WordList.of("possible");
    private static final WordList RUMOURS = WordList.of("rumoured-status");
    private static final WordList ALL_ROUNDS = WordList.of("all-rounds");

    private GivenBefore() {}

    /** Whether the sentence names backers that have no part in the round that it seems to be of. */
    static boolean is(Telling telling, Told told, Account round, Ledger ledger) {
        boolean given = telling.isBy(BackersRule.NAME)
                && telling.name(PartyRole.INVESTOR) != null
                && telling.name(PartyRole.LEAD_INVESTOR) == null
                && telling.round() == null
                && !told.isTitle();
        boolean apart = ledger.in(told).stream()
                .noneMatch(entry -> entry.account() == round
                        && (entry.telling().status() == DealStatus.RUMOURED
                                || entry.telling().sum() != null));
        if (telling.isBy(BackersRule.NAME) && telling.earlier() && telling.sum() != null && !round.isEarlier()) {
            return true;
        }
        return given && (isOfSeveral(told.line()) || apart && isTalkedOf(round) && isDone(telling, told.line()));
    }

    /** "over two funding rounds", "across its earlier rounds". */
    private static boolean isOfSeveral(Line line) {
        int over = ALL_ROUNDS.firstIn(line, 0, line.size());
        for (int i = over; over >= 0 && i < over + 6; i++) {
            if (line.isAny(i, "rounds", "raises", "financings")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the round is in the making by the words that tell of it, and not by hearsay alone. */
    private static boolean isTalkedOf(Account round) {
        return round.isCapital()
                && round.status() == DealStatus.RUMOURED
                && round.tellings().stream().noneMatch(telling -> telling.hearsay() && telling.money() >= 0)
                && round.tellings().stream().anyMatch(telling -> telling.status() == DealStatus.RUMOURED);
    }

    private static boolean isDone(Telling telling, Line line) {
        return (telling.status() == DealStatus.COMPLETED || telling.hearsay())
                && !AHEAD.anyIn(line, 0, line.size())
                && !POSSIBLE.anyIn(line, 0, line.size())
                && !RUMOURS.anyIn(line, 0, line.size());
    }
}
