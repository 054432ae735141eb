package parallax.archive;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import org.jspecify.annotations.Nullable;
import parallax.extraction.RoleChange;
import parallax.extraction.RoleReading;
import parallax.text.Span;

/** A position that a person holds, takes up or leaves, as one article tells it. */
@Entity
class HeldRole extends Stored {

    @ManyToOne(fetch = FetchType.LAZY)
    private Appearance appearance;

    private int ordinal;
    private String title;

    @Nullable
    private String organization;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable
    private Company company;

    @Enumerated(EnumType.STRING)
    private RoleChange change;

    @OneToOne(fetch = FetchType.LAZY, cascade = CascadeType.ALL, orphanRemoval = true)
    private Proof proof;

    @SuppressWarnings("NullAway.Init")
    protected HeldRole() {}

    HeldRole(Appearance appearance, int ordinal, RoleReading role, @Nullable Company company) {
        this.appearance = appearance;
        this.ordinal = ordinal;
        this.title = role.title();
        this.organization = role.organization();
        this.company = company;
        this.change = role.change();
        this.proof = new Proof(appearance.article(), ordinal, role.evidence());
    }

    PersonSummary.RoleTold told(@Nullable String companySlug, String articleRef) {
        Span span = proof.span();
        return new PersonSummary.RoleTold(
                title, organization, companySlug, change, articleRef, span.start(), span.end());
    }

    RoleReading reading() {
        return new RoleReading(title, organization, change, proof.evidence());
    }
}
