package parallax.rules.deal;

import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.round.BackersRule;
import parallax.rules.deal.round.FundingRule;

/** What a sentence tells beside the news: of a round that is older, or another company's. */
final class Beside {

    private Beside() {}

    /** "Acme and Bolt, which invested in its previous rounds, participated", "Acme gave $5 million months after a Series A": what the clause tells of is not what they do now. */
    static boolean isInAside(Telling aside, Telling telling, Told told) {
        boolean older = telling.isBy(BackersRule.NAME) && !telling.earlier() && aside.earlier();
        if (!older || aside.anchor() > telling.anchor()) {
            return older && told.line().cues().scope().asides().isBeside(aside.anchor(), telling.anchor());
        }
        boolean opened = false;
        for (int i = aside.anchor(); i > aside.anchor() - 9; i--) {
            opened |= told.line().isAny(i, "which", "who");
        }
        boolean closed = false;
        for (int i = aside.anchor(); i < telling.anchor(); i++) {
            closed |= told.line().at(i).isComma();
        }
        return opened && closed;
    }

    /** "Rival Bolt has raised $9 million from Acme", where no deal of Bolt's is known: no part of the news. */
    static boolean isOfAnother(Telling telling, Told told, Account account, Ledger ledger) {
        String company = account.name(PartyRole.TARGET);
        return telling.isBy(BackersRule.NAME)
                && company != null
                && telling.name(PartyRole.TARGET) == null
                && ledger.in(told).stream().noneMatch(entry -> entry.account() == account)
                && told.tellings().stream()
                        .filter(other -> other.isBy(FundingRule.NAME) && other.money() >= 0)
                        .map(other -> other.name(PartyRole.TARGET))
                        .anyMatch(name -> name != null && !SameName.is(name, company));
    }
}
