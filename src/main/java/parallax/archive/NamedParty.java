package parallax.archive;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Party;
import parallax.extraction.PartyRole;

/** A party of a deal, with the company or person it is. */
@Embeddable
class NamedParty {

    String name;

    @Enumerated(EnumType.STRING)
    PartyRole role;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable
    Company company;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable
    Person person;

    @SuppressWarnings("NullAway.Init")
    protected NamedParty() {}

    NamedParty(Party party, @Nullable Company company, @Nullable Person person) {
        this.name = party.name();
        this.role = party.role();
        this.company = company;
        this.person = person;
    }

    Party party() {
        return new Party(name, role);
    }
}
