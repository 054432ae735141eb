package parallax.rules.deal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.round.BackersRule;
import parallax.rules.deal.round.FundingRule;
import parallax.rules.deal.round.ValuedRule;

/** Tells who buys the shares of employees, and at what value, from the rounds of companies. */
final class Tenders {

    /** How many lines open an article. */
    private static final int OPENING = 5;

    private static final WordList SALES = WordList.of("share-sale-nouns");

    private Tenders() {}

    /** The same lines, where an article that opens with a sale of existing shares, and tells of no new round, speaks of it alone. */
    static List<Told> told(List<Told> lines) {
        String seller = seller(lines.subList(0, Math.min(OPENING, lines.size())));
        return seller == null || lines.stream().anyMatch(Tenders::tellsOfRound)
                ? lines
                : lines.stream().map(told -> told(told, seller)).toList();
    }

    /** Whether it tells of a round as news: not of "the $90 billion round" that a sale of shares may be called. */
    private static boolean tellsOfRound(Told told) {
        return told.tellings().stream()
                .anyMatch(telling -> FundingRule.isNews(telling) && !isReferred(telling, told.line()));
    }

    private static boolean isReferred(Telling telling, Line line) {
        int noun = telling.anchor();
        int first = line.at(noun - 1).isMoney() ? noun - 2 : noun - 1;
        return telling.round() == null && line.is(first, "the") && line.is(noun, "round");
    }

    /** Whose employees sell by the first lines, or null. */
    private static @Nullable String seller(List<Told> opening) {
        for (Told told : opening) {
            for (Telling telling : told.tellings()) {
                String target = telling.name(PartyRole.TARGET);
                if (telling.type() == DealType.SECONDARY_SALE && !telling.earlier() && target != null) {
                    return target;
                }
            }
        }
        return null;
    }

    private static Told told(Told told, String seller) {
        List<Telling> tellings = told.tellings().stream()
                .map(telling -> isOfSale(telling, told.line(), seller) ? telling.ofTender() : telling)
                .toList();
        return told.with(tellings);
    }

    private static boolean isOfSale(Telling telling, Line line, String seller) {
        String target = telling.name(PartyRole.TARGET);
        return Account.group(telling.type()) == DealType.FUNDING_ROUND
                && !telling.earlier()
                && telling.round() == null
                && (telling.isBy(ValuedRule.NAME)
                        || telling.isBy(FundingRule.NAME) && isReferred(telling, line)
                        || telling.isBy(BackersRule.NAME) && SALES.anyIn(line, 0, line.size()))
                && (target == null || target.equals(seller));
    }
}
