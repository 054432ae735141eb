package parallax.rules.deal;

import parallax.extraction.DealType;
import parallax.extraction.Mention;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Asides;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.line.Topics;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.round.BackersRule;
import parallax.rules.deal.round.FundingRule;

/** What a sentence tells beside the news: of a round that is older, or another company's. */
final class Beside {

    private static final WordList HAS = WordList.of("backed-company-cues");

    private Beside() {}

    /** "Acme and Bolt, which invested in its previous rounds, participated", "Acme gave $5 million months after a Series A": what the clause tells of is not what they do now. */
    static boolean isInAside(Telling aside, Telling telling, Told told) {
        boolean news = telling.isBy(BackersRule.NAME) && !telling.earlier();
        boolean round = news || telling.isBy(FundingRule.NAME) && !telling.earlier();
        if (round && aside.type() != DealType.FUNDING_ROUND && isRemark(aside, telling, told.line())) {
            return true;
        }
        boolean older = news && aside.earlier();
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

    /** "Acme, which has invested in Bolt, Core and Dune, led": its other bets. */
    private static boolean isRemark(Telling aside, Telling telling, Line line) {
        Asides asides = line.cues().scope().asides();
        return asides.isBeside(aside.anchor(), telling.anchor())
                && line.isAny(asides.opener(aside.anchor()) + 1, "which", "who", "whose");
    }

    /** "Bolt counts Core as a backer", beside the news of Acme's round: whoever the sentence is about has backers of its own. */
    static boolean isAboutAnother(Telling telling, Told told, Account account) {
        String company = account.name(PartyRole.TARGET);
        if (!telling.isBy(BackersRule.NAME) || company == null || told.isTitle()) {
            return false;
        }
        Line line = told.line();
        boolean another = false;
        for (int i = 0; i < line.size(); i++) {
            Mention mention = line.at(i).mention();
            if (mention != null && line.at(i).isCompany()) {
                if (SameName.is(mention.name(), company)) {
                    return false;
                }
                another |= line.isNamed(i)
                        && i < telling.anchor()
                        && HAS.anyIn(line, i + 1, telling.anchor() + 1)
                        && Topics.isHead(line, i)
                        && !telling.names(mention.name());
            }
        }
        return another;
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
