package parallax.rules.deal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.round.StandingRule;

/** Gives a round that is done, and whose backers nobody tells, those who are told to back the company. */
public final class Standing {

    private Standing() {}

    /** "Others include Acme" tells of backers where the sentence before it does. */
    static void place(Ledger ledger, List<Told> lines) {
        Account main = ledger.main();
        if (main == null || !isUnbacked(main)) {
            return;
        }
        boolean before = false;
        for (Told told : lines) {
            boolean any = false;
            for (Telling telling : told.tellings()) {
                boolean others = told.line().is(telling.anchor(), "others");
                if (telling.isBy(StandingRule.NAME)
                        && isOf(telling.name(PartyRole.TARGET), main)
                        && (before || !others)) {
                    ledger.add(main, telling.withStatus(main.status()), told);
                    any = true;
                }
            }
            before = any;
        }
    }

    private static boolean isUnbacked(Account account) {
        return account.type() == DealType.FUNDING_ROUND
                && account.status() == DealStatus.COMPLETED
                && account.name(PartyRole.INVESTOR) == null
                && account.name(PartyRole.LEAD_INVESTOR) == null;
    }

    private static boolean isOf(@Nullable String company, Account account) {
        String target = account.name(PartyRole.TARGET);
        return company == null || target != null && SameName.is(company, target);
    }
}
