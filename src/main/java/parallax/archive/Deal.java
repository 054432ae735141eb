package parallax.archive;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parallax.comparison.report.DealGroup;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.Party;
import parallax.extraction.Value;

/** A deal, derived from the accounts that articles give of it, with what lists show and filters ask for. */
@Entity
class Deal extends Stored {

    private String slug;
    private String title;

    @Enumerated(EnumType.STRING)
    private DealType type;

    @Enumerated(EnumType.STRING)
    private DealStatus status;

    @Nullable
    private BigDecimal amount;

    @Nullable
    private BigDecimal amountTo;

    @Nullable
    private String amountCurrency;

    @Nullable
    private BigDecimal stake;

    @Nullable
    private BigDecimal stakeTo;

    @Nullable
    private BigDecimal valuation;

    @Nullable
    private BigDecimal valuationTo;

    @Nullable
    private String valuationCurrency;

    @Nullable
    private String toldDate;

    @Nullable
    private LocalDate firstDay;

    @Nullable
    private LocalDate lastDay;

    private int reports;
    private int origins;
    private int disputed;

    /** Of all that its pages are made of; null where it was derived before such a thing was kept. */
    @Nullable
    private String derived;

    private Instant changed;

    /** Whether an account has left since the deal was derived. */
    private boolean stale;

    @ElementCollection
    @CollectionTable(name = "deal_party", joinColumns = @JoinColumn(name = "deal_id"))
    @OrderColumn(name = "ordinal")
    private List<NamedParty> parties = new ArrayList<>();

    @OneToMany(mappedBy = "deal")
    @OrderBy("dealOrdinal")
    private List<Account> accounts = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Deal() {}

    @SuppressWarnings("NullAway.Init") // derived as soon as it is made
    Deal(String slug) {
        this.slug = slug;
    }

    String slug() {
        return slug;
    }

    String title() {
        return title;
    }

    /** An account has left; what was derived holds no longer. */
    void goStale() {
        this.stale = true;
    }

    DealGroup group(List<DealGroup.Member> members, List<DealGroup.Member> mentions) {
        List<Party> told = parties.stream().map(NamedParty::party).toList();
        return new DealGroup(slug, title, type, status, told, members, mentions);
    }

    /** Takes on what a grouping derived. Accounts are up to the caller. */
    void show(DealGroup group, DealFacts facts, List<NamedParty> told) {
        parties.clear();
        parties.addAll(told);
        this.title = group.title();
        this.type = group.type();
        this.status = group.status();
        this.reports = group.members().size();
        this.stale = false;
        Value.Money paid = facts.amount();
        this.amount = paid == null ? null : paid.amount();
        this.amountTo = paid == null ? null : paid.to();
        this.amountCurrency = paid == null ? null : paid.currency();
        Value.Percent share = facts.stake();
        this.stake = share == null ? null : share.percent();
        this.stakeTo = share == null ? null : share.to();
        Value.Money worth = facts.valuation();
        this.valuation = worth == null ? null : worth.amount();
        this.valuationTo = worth == null ? null : worth.to();
        this.valuationCurrency = worth == null ? null : worth.currency();
        this.toldDate = facts.date();
        this.firstDay = Days.first(facts.date());
        this.lastDay = Days.last(facts.date());
        this.origins = facts.origins();
        this.disputed = facts.disputed();
        String now = Fingerprint.of(group);
        if (!now.equals(derived)) {
            this.derived = now;
            this.changed = Instant.now();
        }
    }

    DealSummary summary() {
        return new DealSummary(
                slug,
                title,
                type,
                status,
                statuses(),
                parties.stream().map(Deal::named).toList(),
                money(amount, amountTo, amountCurrency),
                stake == null ? null : new Value.Percent(stake, stakeTo),
                money(valuation, valuationTo, valuationCurrency),
                toldDate,
                reports,
                (int) accounts.stream().filter(account -> !account.isMember()).count(),
                origins,
                disputed,
                changed);
    }

    /** Mentions count only where nothing but mentions there is, as in a comparison. */
    private List<DealStatus> statuses() {
        Map<DealStatus, Integer> counts = new LinkedHashMap<>();
        accounts.stream()
                .filter(account -> account.isMember() || reports == 0)
                .forEach(account -> counts.merge(account.status(), 1, Integer::sum));
        counts.put(status, Integer.MAX_VALUE);
        return counts.entrySet().stream()
                .sorted(Map.Entry.<DealStatus, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static DealSummary.PartyName named(NamedParty party) {
        return new DealSummary.PartyName(party.name, party.role, party.company == null ? null : party.company.slug());
    }

    private static Value.@Nullable Money money(
            @Nullable BigDecimal low, @Nullable BigDecimal high, @Nullable String currency) {
        return low == null ? null : new Value.Money(low, high, Objects.requireNonNull(currency));
    }
}
