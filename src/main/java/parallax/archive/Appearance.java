package parallax.archive;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parallax.extraction.CompanyReading;
import parallax.extraction.PersonReading;
import parallax.extraction.RoleReading;
import parallax.text.Span;

/** A company or person, as one article names it. */
@Entity
class Appearance extends Stored {

    @ManyToOne(fetch = FetchType.LAZY)
    private Article article;

    private int ordinal;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable
    private Company company;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable
    private Person person;

    private String name;

    @ElementCollection
    @CollectionTable(name = "appearance_alias", joinColumns = @JoinColumn(name = "appearance_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "alias")
    private List<String> aliases = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "mention", joinColumns = @JoinColumn(name = "appearance_id"))
    @OrderColumn(name = "ordinal")
    private List<Place> mentions = new ArrayList<>();

    @OneToMany(mappedBy = "appearance", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<HeldRole> roles = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Appearance() {}

    private Appearance(Article article, int ordinal, String name, List<Span> spans) {
        this.article = article;
        this.ordinal = ordinal;
        this.name = name;
        spans.forEach(span -> mentions.add(Place.of(span)));
    }

    static Appearance of(Article article, int ordinal, CompanyReading reading, Company company) {
        Appearance appearance = new Appearance(article, ordinal, reading.name(), reading.mentions());
        appearance.company = company;
        appearance.aliases.addAll(reading.aliases());
        return appearance;
    }

    static Appearance of(Article article, int ordinal, PersonReading reading, Person person) {
        Appearance appearance = new Appearance(article, ordinal, reading.name(), reading.mentions());
        appearance.person = person;
        return appearance;
    }

    void holds(RoleReading role, @Nullable Company organization) {
        roles.add(new HeldRole(this, roles.size(), role, organization));
    }

    Article article() {
        return article;
    }

    String name() {
        return name;
    }

    Person person() {
        return Objects.requireNonNull(person);
    }

    /** Whoever is named so here is this person, whose words and parts in deals these are then. */
    void means(Person known) {
        person = known;
        article.calls(name, known);
    }

    boolean ofCompany() {
        return company != null;
    }

    CompanyReading companyReading() {
        return new CompanyReading(name, aliases, spans());
    }

    PersonReading personReading() {
        return new PersonReading(
                name, spans(), roles.stream().map(HeldRole::reading).toList());
    }

    private List<Span> spans() {
        return mentions.stream().map(Place::span).toList();
    }
}
