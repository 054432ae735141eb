package parallax.rules.deal;

import java.util.stream.IntStream;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Rounds;
import parallax.rules.deal.line.SumWords;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.round.FundingRule;

/** Money that a company "has raised" by words that tell of a round, and that is all it has raised so far by what else the article tells. */
final class SumsSoFar {

    private SumsSoFar() {}

    /** Whether the telling's sum is such. */
    static boolean is(Telling telling, Told told, Ledger ledger) {
        return isOfBought(telling, told, ledger) || isBeyondNews(telling, told, ledger);
    }

    /** "It has raised $4 million", of a company that is being bought: all it ever raised. */
    private static boolean isOfBought(Telling telling, Told told, Ledger ledger) {
        return telling.isBy(FundingRule.NAME)
                && telling.round() == null
                && Rounds.name(told.line(), telling.money(), telling.money() + 5) == null
                && telling.sum() != null
                && (!telling.earlier() || isUndated(telling, told.line()))
                && ledger.accounts().stream().anyMatch(account -> isBoughtInNews(account, telling));
    }

    /** "had raised $4 million": by then, not on a day of its own. */
    private static boolean isUndated(Telling telling, Line line) {
        return line.is(telling.anchor() - 1, "had")
                && IntStream.range(0, line.size()).noneMatch(i -> line.at(i).isDay());
    }

    /** "It has raised $90 million from investors", behind the news of a round of $9 million: all so far. */
    private static boolean isBeyondNews(Telling telling, Told told, Ledger ledger) {
        Line line = told.line();
        int raised = telling.anchor();
        return telling.isBy(FundingRule.NAME)
                && telling.status() == DealStatus.COMPLETED
                && telling.round() == null
                && !telling.earlier()
                && !told.isTitle()
                && line.is(raised, "raised")
                && line.isAny(raised - 1, "has", "have")
                && SumWords.determiner(line, telling.money()) < 0
                && !line.is(SumWords.taker(line, telling.money(), 2), "another")
                && Rounds.name(line, telling.money(), telling.money() + 5) == null
                && ledger.accounts().stream().anyMatch(account -> Sameness.isLarger(account, telling));
    }

    private static boolean isBoughtInNews(Account account, Telling telling) {
        String target = telling.name(PartyRole.TARGET);
        return (account.group() == DealType.ACQUISITION || account.group() == DealType.MERGER)
                && (account.inTitle() || account.firstSentence() < DealBook.OPENING && !account.isEarlier())
                && target != null
                && target.equals(account.name(PartyRole.TARGET));
    }
}
