package parallax.archive;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Aspect;
import parallax.extraction.Modality;
import parallax.extraction.Precision;

/** One thing that one article says of a deal. */
@Entity
class Claim extends Stored {

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private Aspect aspect;

    @Embedded
    private StoredValue value;

    private String text;

    @Enumerated(EnumType.STRING)
    @Column(name = "accuracy")
    private Precision precision;

    @Enumerated(EnumType.STRING)
    private Modality modality;

    @Nullable
    private String attribution;

    @Nullable
    private String period;

    @OneToOne(fetch = FetchType.LAZY, cascade = CascadeType.ALL, orphanRemoval = true)
    private Proof proof;

    @SuppressWarnings("NullAway.Init")
    protected Claim() {}

    Claim(Account account, int ordinal, parallax.extraction.Claim claim) {
        this.account = account;
        this.ordinal = ordinal;
        this.aspect = claim.aspect();
        this.value = new StoredValue(claim.value());
        this.text = claim.text();
        this.precision = claim.precision();
        this.modality = claim.modality();
        this.attribution = claim.attribution();
        this.period = claim.period();
        this.proof = new Proof(account.article(), ordinal, claim.evidence());
    }

    parallax.extraction.Claim claim() {
        return new parallax.extraction.Claim(
                aspect, value.value(), text, precision, modality, attribution, period, proof.evidence());
    }
}
