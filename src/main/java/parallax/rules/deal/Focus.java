package parallax.rules.deal;

import org.jspecify.annotations.Nullable;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.round.FundingRule;

/** The company that a report is about, as far as its deals have been told: a round that names nobody is that company's. */
final class Focus {

    private final Ledger ledger;
    private final KnownRoles roles;

    Focus(Ledger ledger, KnownRoles roles) {
        this.ledger = ledger;
        this.roles = roles;
    }

    /** Whose the rounds are of which the sentence does not say it: the one's that raises by the same sentence, else the focus's; or null. */
    Telling.@Nullable Actor of(Told told) {
        Telling.Actor beside = beside(told);
        return beside != null ? beside : first();
    }

    /** "Acme raised a Series G last year, followed by a Series H": who raises by the same sentence, or null. */
    private Telling.@Nullable Actor beside(Told told) {
        return told.tellings().stream()
                .filter(telling -> telling.isBy(FundingRule.NAME) && telling.money() >= 0)
                .flatMap(telling -> telling.actors().stream())
                .filter(actor -> actor.role() == PartyRole.TARGET && !roles.isGiver(actor.name()))
                .findFirst()
                .orElse(null);
    }

    /** The company that the article's first deal is about. */
    private Telling.@Nullable Actor first() {
        return ledger.accounts().stream()
                .flatMap(account -> account.tellings().stream())
                .flatMap(telling -> telling.actors().stream())
                .filter(actor -> actor.role() == PartyRole.TARGET)
                .findFirst()
                .orElse(null);
    }

    /** A round of another company than the one that all is about, of which the report has not told yet. */
    boolean isOthersLater(Account account, Telling telling, Told told) {
        return account.isCapital()
                && !told.isTitle()
                && (telling.round() != null || telling.sum() != null)
                && account.firstSentence() > told.sentence()
                && isOthers(account);
    }

    /** Whether its company is another one than the focus. */
    boolean isOthers(Account account) {
        Telling.Actor focus = first();
        String target = account.name(PartyRole.TARGET);
        return focus != null && target != null && !SameName.is(target, focus.name());
    }
}
