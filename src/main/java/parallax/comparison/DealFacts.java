package parallax.comparison;

import java.util.List;
import java.util.Optional;
import parallax.extraction.Aspect;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.Party;
import parallax.extraction.PartyRole;

/** What a deal's title and address are made of. */
record DealFacts(DealType type, DealStatus status, List<Party> parties, List<DealGroup.Member> accounts) {

    /** What most reports say of an aspect. */
    Optional<Consensus> consensus(Aspect aspect) {
        Accounts independent = Accounts.independent(accounts);
        return new AspectFacts(independent)
                .of(aspect).stream().findFirst().flatMap(fact -> consensus(independent, fact));
    }

    private static Optional<Consensus> consensus(Accounts accounts, Fact fact) {
        Witnesses witnesses = new Witnesses(accounts, new Citing(accounts), fact);
        return new Candidates(accounts, fact, witnesses).consensus();
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
