package parallax.archive;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.extraction.DealReading;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.Reading;

/** One article's account of one deal. */
@Entity
class Account extends Stored {

    /** A cut key only brings together more than needed. */
    private static final int LONGEST_KEY = 200;

    @ManyToOne(fetch = FetchType.LAZY)
    private Article article;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private DealType type;

    @Enumerated(EnumType.STRING)
    private DealStatus status;

    private boolean main;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable
    private Deal deal;

    @Nullable
    private Integer dealOrdinal;

    private boolean member;

    @ElementCollection
    @CollectionTable(name = "account_party", joinColumns = @JoinColumn(name = "account_id"))
    @OrderColumn(name = "ordinal")
    private List<NamedParty> parties = new ArrayList<>();

    /** Two accounts of one deal share at least one. */
    @ElementCollection
    @CollectionTable(name = "account_key", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "match_key")
    private Set<String> keys = new HashSet<>();

    @OneToMany(mappedBy = "account", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<Claim> claims = new ArrayList<>();

    @OneToMany(mappedBy = "account", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<Proof> proofs = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(Article article, int ordinal, DealReading reading, List<NamedParty> parties, Set<String> keys) {
        this.article = article;
        this.ordinal = ordinal;
        this.type = reading.type();
        this.status = reading.status();
        this.main = reading.main();
        this.parties.addAll(parties);
        this.keys.addAll(cut(keys));
        reading.claims().forEach(claim -> claims.add(new Claim(this, claims.size(), claim)));
        reading.evidence().forEach(evidence -> {
            proofs.add(new Proof(this, proofs.size(), evidence));
        });
    }

    DealReading reading() {
        return new DealReading(
                type,
                status,
                main,
                parties.stream().map(NamedParty::party).toList(),
                claims.stream().map(Claim::claim).toList(),
                proofs.stream().map(Proof::evidence).toList());
    }

    /** The keys of an account that are kept. */
    private static Set<String> cut(Set<String> keys) {
        return keys.stream()
                .map(key -> key.substring(0, Math.min(key.length(), LONGEST_KEY)))
                .collect(Collectors.toSet());
    }

    boolean hasKeys(Set<String> others) {
        return keys.equals(cut(others));
    }

    Article article() {
        return article;
    }

    /** The article's reading of this account. */
    DealReading of(Reading whole) {
        return whole.deals().get(ordinal);
    }

    Optional<Deal> deal() {
        return Optional.ofNullable(deal);
    }

    List<NamedParty> parties() {
        return List.copyOf(parties);
    }

    DealStatus status() {
        return status;
    }

    boolean isMember() {
        return member;
    }

    Optional<StoredArticle.DealLink> link() {
        return deal().map(told -> new StoredArticle.DealLink(ordinal, told.slug(), told.title(), member));
    }

    /** The deal it belonged to has to be derived anew. */
    void leaves() {
        deal().ifPresent(Deal::goStale);
    }

    /** The deal's page lists this account at {@code position}. */
    void joins(Deal deal, int position, boolean asMember) {
        this.deal = deal;
        this.dealOrdinal = position;
        this.member = asMember;
    }
}
