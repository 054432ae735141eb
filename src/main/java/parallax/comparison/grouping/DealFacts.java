package parallax.comparison.grouping;

import java.util.List;
import java.util.Optional;
import parallax.comparison.fact.Consensus;
import parallax.comparison.fact.Rows;
import parallax.comparison.report.Accounts;
import parallax.comparison.report.DealGroup;
import parallax.extraction.Aspect;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.Party;
import parallax.extraction.PartyRole;

/** What a deal's title and address are made of. */
record DealFacts(DealType type, DealStatus status, List<Party> parties, List<DealGroup.Member> accounts) {

    /** What most reports say of an aspect. */
    Optional<Consensus> consensus(Aspect aspect) {
        return Rows.consensus(Accounts.independent(accounts), aspect);
    }

    Optional<Party> target() {
        return first(PartyRole.TARGET);
    }

    /** Who buys or invests: of several, the one that most reports name. */
    Optional<Party> buyer() {
        return parties.stream()
                .filter(party -> party.role() == PartyRole.ACQUIRER
                        || party.role() == PartyRole.INVESTOR
                        || party.role() == PartyRole.LEAD_INVESTOR
                        || party.role() == PartyRole.CUSTOMER)
                .findFirst();
    }

    Optional<Party> first(PartyRole role) {
        return parties.stream().filter(party -> party.role() == role).findFirst();
    }
}
