package parallax.rules.deal;

import org.jspecify.annotations.Nullable;
import parallax.extraction.DealType;
import parallax.extraction.Mention;
import parallax.extraction.Modality;
import parallax.extraction.PartyRole;
import parallax.rules.deal.fact.PartRule;
import parallax.rules.deal.fact.PriceRule;
import parallax.rules.deal.line.Crowd;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Fact;

/** Which deal a sum paid, raised or invested is of. */
final class SumOwnership {

    private static final WordList REFERENCES = WordList.of("deal-references");

    private static final WordList PRICES = WordList.of("purchase-prices");

    private static final WordList TELLS = WordList.of("tell-verbs");

    private static final WordList SAYS = WordList.of("source-verbs");

    private static final WordList AFTER = WordList.of("before-news");

    private static final WordList BOUGHT = WordList.of("past-purchases");

    private final Ledger ledger;

    SumOwnership(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * The deal, or null. A sum that stands alone is of the context's, unless it lies behind the news or pays for something else.
     *
     * @param near the deal that its sentence tells nearest to it, or null
     */
    @Nullable
    Account owner(Fact fact, Told told, @Nullable Account near) {
        if (PRICES.anyIn(told.line(), fact.anchor() - 4, fact.anchor()) && (near == null || near.isCapital())) {
            Account bought = ledger.first(account -> account.group() == DealType.ACQUISITION);
            if (bought != null) {
                return bought;
            }
        }
        if (!told.isTitle() && near == null && Crowd.isTopic(told.line(), fact.anchor())) {
            return null;
        }
        Account named = ofNamed(fact, told);
        if (named != null) {
            return named;
        }
        boolean behind = (fact.modality() != Modality.PLANNED || SumSense.isPledgedThen(told.line()))
                && told.line().cues().background().isBehind(fact.anchor())
                && !SumSense.isOfTheDeal(told.line(), fact.anchor());
        String payer = fact.subject();
        Account known = payer != null && !(behind && near == null && !told.isTitle()) ? paidBy(payer, near) : near;
        if (payer != null && known != null && payer.equals(known.name(PartyRole.SUPPLIER))) {
            return null;
        }
        if (known != null
                && known.group() == DealType.ACQUISITION
                && SumSense.isOutlay(told.line(), fact.anchor(), near)) {
            return null;
        }
        if (near != null && near.group() == DealType.DEBT_FINANCING && SumSense.isEquity(told.line(), fact.anchor())) {
            return ledger.first(account -> account.type() == DealType.FUNDING_ROUND);
        }
        if (near != null && behind && !near.isEarlier() && isAfter(told, fact.anchor())
                || near != null && near.isCapital() && isRemark(fact, told, near)) {
            return null;
        }
        Account context = known != null ? known : ledger.main();
        if (context != null && context.group() != DealType.FUND && isOfFund(told, fact.anchor())
                || context != null && context.isCapital() && SumSense.isOffer(told.line(), fact.anchor())) {
            return null;
        }
        return known != null || behind ? known : ofContext(fact, told);
    }

    /** "bought Acme for $4 million and [Bolt] for $9 million": the deal of the company right before the price, or null. */
    private @Nullable Account ofNamed(Fact fact, Told told) {
        int name = told.line().is(fact.anchor() - 1, "for") ? fact.anchor() - 2 : -1;
        Mention bought = told.line().at(name).mention();
        return bought == null
                ? null
                : ledger.in(told).stream()
                        .filter(entry -> bought.name().equals(entry.telling().name(PartyRole.TARGET)))
                        .map(Ledger.Entry::account)
                        .findFirst()
                        .orElse(null);
    }

    /** "buys Acme, months after it was acquired for $9 million": the price of before. */
    private static boolean isAfter(Told told, int sum) {
        Line line = told.line();
        int after = AFTER.lastIn(line, 0, sum);
        return after >= 0
                && BOUGHT.anyIn(line, after, sum)
                && told.tellings().stream().allMatch(telling -> telling.anchor() < after);
    }

    /** "founded by Ann Lee, who sold her last startup for $9 million, has raised": the price of something else. */
    private boolean isRemark(Fact fact, Told told, Account near) {
        return fact.isBy(PriceRule.NAME)
                && ledger.in(told).stream()
                        .filter(entry -> entry.account() == near)
                        .allMatch(entry -> told.line()
                                .cues()
                                .scope()
                                .asides()
                                .isBeside(fact.anchor(), entry.telling().anchor()));
    }

    /** "its $5 million creator fund": what an investor has to hand out, unless the words tell that somebody raised it. */
    private static boolean isOfFund(Told told, int sum) {
        Line line = told.line();
        for (int i = sum + 1;
                i < sum + 5 && line.at(i).isPlain() && !line.isAny(i, ",", ".", "from", "for", "and");
                i++) {
            if (line.isAny(i, "fund", "funds") && !line.word(i + 1).startsWith("rais")) {
                return told.tellings().stream().noneMatch(telling -> telling.money() == sum);
            }
        }
        return false;
    }

    /** "told The Ledger", "The Ledger reported": who tells of the deal, and is none of its parties. */
    private static boolean isSource(Line line, int company) {
        return TELLS.startsAt(line, company - 1) || SAYS.startsAt(line, company + 1) && !line.is(company - 1, "that");
    }

    /** The deal near it if the payer has a part in that, else the one that the payer has a part in. */
    private @Nullable Account paidBy(String payer, @Nullable Account near) {
        if (near != null && near.hasParty(payer)) {
            return near;
        }
        Account payers = ofPayer(payer);
        return payers != null ? payers : near;
    }

    private @Nullable Account ofContext(Fact fact, Told told) {
        Account last = ledger.lastBefore(told, account -> true);
        Account context = last != null ? last : ledger.main();
        if (context == null || context.type() == DealType.FUNDING_ROUND && fact.isBy(PriceRule.NAME)) {
            return null;
        }
        boolean ticket = fact.isBy(PartRule.NAME) || last != null && last.isCapital();
        return ticket || fact.subject() == null && !isForeign(told, context) ? context : null;
    }

    /** The main deal in which the company buys or invests, or null. */
    private @Nullable Account ofPayer(String payer) {
        return ledger.accounts().stream()
                .filter(account -> account.isMain() && account.hasParty(payer))
                .filter(account -> !payer.equals(account.name(PartyRole.TARGET)))
                .findFirst()
                .orElse(null);
    }

    /** Whether the sentence names companies, but none of the deal's, and does not speak of "the deal". */
    private static boolean isForeign(Told told, Account account) {
        Line line = told.line();
        if (REFERENCES.anyIn(line, 0, line.size()) || told.opensWithReference() || told.isTitle()) {
            return false;
        }
        boolean others = false;
        for (int i = 0; i < line.size(); i++) {
            Mention mention = line.at(i).mention();
            if (mention != null && line.at(i).isCompany() && !isSource(line, i)) {
                if (account.hasParty(mention.name())) {
                    return false;
                }
                others = true;
            }
        }
        return others;
    }
}
