package parallax.rules.deal;

import org.jspecify.annotations.Nullable;
import parallax.extraction.DealType;
import parallax.extraction.Mention;
import parallax.extraction.Modality;
import parallax.extraction.PartyRole;

/** Which deal a sum paid, raised or invested is of. */
final class SumOwnership {

    private static final WordList REFERENCES = WordList.of("deal-references");

    private static final WordList TELLS = WordList.of("tell-verbs");

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
        boolean behind = fact.modality() != Modality.PLANNED
                && told.line().cues().background().isBehind(fact.anchor());
        String payer = fact.subject();
        Account known = payer != null && !(behind && near == null && !told.isTitle()) ? paidBy(payer, near) : near;
        if (payer != null && known != null && payer.equals(known.name(PartyRole.SUPPLIER))) {
            return null;
        }
        return known != null || behind ? known : ofContext(fact, told);
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
            if (mention != null && line.at(i).isCompany() && !TELLS.startsAt(line, i - 1)) {
                if (account.hasParty(mention.name())) {
                    return false;
                }
                others = true;
            }
        }
        return others;
    }
}
