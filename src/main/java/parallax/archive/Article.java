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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parallax.comparison.grouping.DealGrouping;
import parallax.comparison.report.Report;
import parallax.extraction.Reading;
import parallax.text.ArticleHead;
import parallax.text.ArticleText;
import parallax.text.Block;

/** An article in its newest revision, with what was read out of it. */
@Entity
class Article extends Stored {

    private String ref;
    private String identity;
    private String textHash;
    private String contentHash;
    private int revision;
    private Instant filed;
    private String source;

    @Nullable
    private String title;

    @Nullable
    private String section;

    @Nullable
    private String outletName;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable
    private Outlet outlet;

    @Nullable
    private String domain;

    @Nullable
    private String url;

    @Nullable
    private String published;

    @Nullable
    private LocalDate publishedFirst;

    @Nullable
    private String language;

    private boolean truncated;
    private String text;

    /** Whether deals and names have been worked out anew since it was filed. */
    private boolean settled;

    @ElementCollection
    @CollectionTable(name = "article_author", joinColumns = @JoinColumn(name = "article_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "name")
    private List<String> authors = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "article_block", joinColumns = @JoinColumn(name = "article_id"))
    @OrderColumn(name = "ordinal")
    private List<StoredBlock> blocks = new ArrayList<>();

    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<Appearance> appearances = new ArrayList<>();

    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<Account> accounts = new ArrayList<>();

    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<Quote> quotes = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Article() {}

    Article(Fingerprint fingerprint, ArticleText content, @Nullable Outlet outlet) {
        this.ref = fingerprint.ref();
        show(fingerprint, content, outlet);
    }

    /** Takes on a new content. What was read out of the old one is up to the caller. */
    final void show(Fingerprint fingerprint, ArticleText content, @Nullable Outlet outlet) {
        ArticleHead head = content.head();
        this.identity = fingerprint.identity();
        this.textHash = fingerprint.text();
        this.contentHash = fingerprint.content();
        this.revision++;
        this.filed = Instant.now();
        this.source = head.source();
        this.title = head.title();
        this.section = head.section();
        this.outletName = head.outlet();
        this.outlet = outlet;
        this.domain = head.domain();
        this.url = head.url();
        this.published = head.published();
        this.publishedFirst = Days.first(head.published());
        this.language = head.language();
        this.truncated = head.truncated();
        this.text = content.text();
        this.settled = false;
        authors.clear();
        authors.addAll(head.authors());
        blocks.clear();
        content.blocks().forEach(block -> blocks.add(StoredBlock.of(block)));
    }

    /** Takes on what was read out of it. */
    void show(List<Appearance> named, List<Account> told, List<Quote> quoted) {
        appearances.addAll(named);
        accounts.addAll(told);
        quotes.addAll(quoted);
    }

    /** Forgets what was read out of it; the deals it told of hold no longer. */
    void forgetFindings() {
        accounts.forEach(Account::leaves);
        appearances.clear();
        accounts.clear();
        quotes.clear();
        settled = false;
    }

    List<Appearance> people() {
        return appearances.stream().filter(each -> !each.ofCompany()).toList();
    }

    /** Those called {@code name} in quotes and parties are this person. */
    void calls(String name, Person person) {
        quotes.forEach(quote -> quote.calls(name, person));
        accounts.stream()
                .flatMap(account -> account.parties().stream())
                .filter(party -> party.person != null && party.name.equals(name))
                .forEach(party -> party.person = person);
    }

    String ref() {
        return ref;
    }

    boolean hasContent(Fingerprint fingerprint) {
        return contentHash.equals(fingerprint.content());
    }

    boolean isRevision(int number) {
        return revision == number;
    }

    boolean hasAddress() {
        return url != null;
    }

    EarlierRevision asRevision() {
        return new EarlierRevision(this, revision, contentHash, filed, content());
    }

    StoredArticle stored() {
        return new StoredArticle(summary(), report(), links(), revision, filed);
    }

    private List<StoredArticle.DealLink> links() {
        return accounts.stream().map(Account::link).flatMap(Optional::stream).toList();
    }

    ArticleText content() {
        ArticleHead head = new ArticleHead(
                source, title, section, outletName, domain, url, authors, published, language, truncated);
        List<Block> parts = blocks.stream().map(StoredBlock::block).toList();
        return new ArticleText(head, text, parts);
    }

    Reading reading() {
        return new Reading(
                appearances.stream()
                        .filter(Appearance::ofCompany)
                        .map(Appearance::companyReading)
                        .toList(),
                appearances.stream()
                        .filter(a -> !a.ofCompany())
                        .map(Appearance::personReading)
                        .toList(),
                accounts.stream().map(Account::reading).toList(),
                quotes.stream().map(Quote::reading).toList());
    }

    /** Whether its accounts are found by the keys that a grouping would give them now. */
    boolean hasKeysOf(Reading reading) {
        return IntStream.range(0, accounts.size())
                .allMatch(i -> accounts.get(i)
                        .hasKeys(DealGrouping.keys(reading.deals().get(i), reading.companies())));
    }

    Report report() {
        return new Report(ref, content(), reading());
    }

    ArticleSummary summary() {
        return new ArticleSummary(
                ref, source, title, outletName, outlet == null ? null : outlet.slug(), url, published, truncated);
    }
}
