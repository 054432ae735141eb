package parallax.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import parallax.Parallax;
import parallax.comparison.report.DealGroup;
import parallax.comparison.report.Report;
import parallax.extraction.Aspect;
import parallax.extraction.CompanyReading;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.Reading;
import parallax.text.ArticleText;

@SpringBootTest(
        classes = Parallax.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {"spring.datasource.url=jdbc:h2:mem:archive", "spring.jpa.hibernate.ddl-auto=validate"})
class H2ArchiveTest {

    private static final PageRequest FIRST = PageRequest.first();

    @Autowired
    Archive archive;

    @Autowired
    JdbcTemplate database;

    @BeforeEach
    void empty() {
        for (String table : List.of(
                "quote",
                "held_role",
                "claim",
                "proof_label",
                "proof",
                "account_key",
                "account_party",
                "account",
                "deal_party",
                "deal",
                "mention",
                "appearance_alias",
                "appearance",
                "earlier_revision",
                "article_block",
                "article_author",
                "article",
                "person",
                "company",
                "outlet")) {
            database.update("delete from " + table);
        }
    }

    private String file() {
        String id = archive.file(Sample.article(), Sample.reading()).id();
        archive.regroup();
        return id;
    }

    @Test
    void articleComesBackAsItWasFiled() {
        String id = file();

        StoredArticle article = archive.article(id).orElseThrow();

        assertThat(article.report()).isEqualTo(new Report(id, Sample.article(), Sample.reading()));
        assertThat(article.revision()).isEqualTo(1);
        assertThat(archive.reports(List.of("nowhere", id))).containsExactly(article.report());
    }

    @Test
    void filingTheSameTwiceChangesNothing() {
        Filing first = archive.file(Sample.article(), Sample.reading());
        Filing second = archive.file(Sample.article(), Sample.reading());

        assertThat(first.outcome()).isEqualTo(Filing.Outcome.KEPT);
        assertThat(second).isEqualTo(new Filing(first.id(), Filing.Outcome.UNCHANGED));
        assertThat(archive.articles(ArticleFilter.ALL, FIRST).total()).isEqualTo(1);
        assertThat(count("claim")).isEqualTo(5);
    }

    @Test
    void otherTextUnderTheSameAddressIsARevisionAndTheOldTextIsKept() {
        String id = file();
        String corrected = Sample.TEXT.replace("$40 million", "$50 million");
        Reading reading = new Reading(List.of(), List.of(), List.of(), List.of());

        Filing filing = archive.file(Sample.article("https://ledger.example/acorn-birch", corrected), reading);
        archive.regroup();

        assertThat(filing).isEqualTo(new Filing(id, Filing.Outcome.REVISED));
        StoredArticle article = archive.article(id).orElseThrow();
        assertThat(article.report().article().text()).isEqualTo(corrected);
        assertThat(article.revision()).isEqualTo(2);
        assertThat(database.queryForObject("select text from earlier_revision", String.class))
                .isEqualTo(Sample.TEXT);
        assertThat(count("claim") + count("proof") + count("proof_label") + count("mention") + count("account_key"))
                .isZero();
        assertThat(archive.deals(DealFilter.ALL, DealOrder.DATE, FIRST).deals().total())
                .isZero();
    }

    @Test
    void articleWithoutAddressIsKnownByItsText() {
        Filing without = archive.file(Sample.article(null, Sample.TEXT), Sample.reading());
        Filing again = archive.file(Sample.article(null, Sample.TEXT), Sample.reading());
        Filing with = archive.file(Sample.article(), Sample.reading());
        Filing elsewhere = archive.file(Sample.article("https://copy.example/1", Sample.TEXT), Sample.reading());
        Filing bare = archive.file(Sample.article(null, Sample.TEXT), Sample.reading());

        assertThat(again).isEqualTo(new Filing(without.id(), Filing.Outcome.UNCHANGED));
        assertThat(with).isEqualTo(new Filing(without.id(), Filing.Outcome.REVISED));
        assertThat(elsewhere.outcome()).isEqualTo(Filing.Outcome.KEPT);
        assertThat(bare.outcome()).isEqualTo(Filing.Outcome.UNCHANGED);
        assertThat(archive.articles(ArticleFilter.ALL, FIRST).total()).isEqualTo(2);
    }

    @Test
    void aReadingOfAnEarlierRevisionIsNotTaken() {
        StoredArticle read = archive.article(file()).orElseThrow();
        String corrected = Sample.TEXT.replace("$40 million", "$50 million");
        archive.file(Sample.article("https://ledger.example/acorn-birch", corrected), Reading.NOTHING);

        assertThat(archive.reread(read, Sample.reading())).isFalse();

        StoredArticle now = archive.article(read.summary().id()).orElseThrow();
        assertThat(now.report().article().text()).isEqualTo(corrected);
        assertThat(now.report().reading()).isEqualTo(Reading.NOTHING);
        assertThat(archive.reread(now, Sample.reading())).isTrue();
        assertThat(archive.article(read.summary().id()).orElseThrow().report().reading())
                .isEqualTo(Sample.reading());
    }

    @Test
    void newReadingOfTheSameTextReplacesTheOldOne() {
        String id = file();
        Reading less = new Reading(
                Sample.reading().companies(),
                List.of(),
                Sample.reading().deals().subList(0, 1),
                List.of());

        Filing filing = archive.file(Sample.article(), less);
        archive.regroup();

        assertThat(filing.outcome()).isEqualTo(Filing.Outcome.UNCHANGED);
        assertThat(archive.article(id).orElseThrow().report().reading()).isEqualTo(less);
        assertThat(archive.deals(DealFilter.ALL, DealOrder.DATE, FIRST).deals().total())
                .isEqualTo(1);
        assertThat(archive.people("", FIRST).total()).isZero();
    }

    @Test
    void textThatNoStoreKeepsIsRefusedWithTheReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> archive.file(ArticleText.ofParagraphs("a", "a\0b"), Reading.NOTHING))
                .withMessageContaining("at 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> archive.file(ArticleText.ofParagraphs("a", "ab\uD83C"), Reading.NOTHING))
                .withMessageContaining("at 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> archive.file(ArticleText.ofParagraphs("a", "a".repeat(1_000_001)), Reading.NOTHING))
                .withMessageContaining("1000001");
        assertThat(archive.isEmpty()).isTrue();
    }

    @Test
    void aNameOrFigureThatNoColumnHoldsIsRefusedWithTheReason() {
        Reading endless = new Reading(
                List.of(new CompanyReading("A".repeat(4001), List.of(), List.of())), List.of(), List.of(), List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> archive.file(Sample.article(), endless))
                .withMessageContaining("greater length");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> archive.file(Sample.article(), Sample.readingOf(new BigDecimal("1e60"))))
                .withMessageContaining("greater figure");
        assertThat(archive.isEmpty()).isTrue();
    }

    @Test
    void dealIsListedWithItsFigures() {
        file();

        DealSummary deal = archive.deals(DealFilter.ofCompany("acorn"), DealOrder.DATE, FIRST)
                .deals()
                .items()
                .get(0);

        assertThat(deal.type()).isEqualTo(DealType.MINORITY_STAKE);
        assertThat(deal.status()).isEqualTo(DealStatus.COMPLETED);
        assertThat(deal.amount()).hasToString("Money[amount=2000000000, to=3000000000, currency=USD]");
        assertThat(deal.stake()).hasToString("Percent[percent=30.5, to=null]");
        assertThat(deal.valuation()).isNull();
        assertThat(deal.date()).isEqualTo("2025-06-13");
        assertThat(deal.parties())
                .extracting(DealSummary.PartyName::company)
                .containsExactlyInAnyOrder("acorn", "birch-labs");
    }

    @Test
    void aDealChangesWhenAReportComesAndNotWhenTheSameIsFiledAgain() {
        file();
        Instant first = deal().changed();

        file();
        assertThat(deal().changed()).isEqualTo(first);

        archive.file(
                Sample.article("https://other.example/acorn", Sample.TEXT + " It will close next year."),
                Sample.reading());
        archive.regroup();
        assertThat(deal().changed()).isAfter(first);
    }

    @Test
    void whileAnImportRunsItsArticlesAreUnsettled() {
        archive.file(Sample.article(), Sample.reading());
        assertThat(archive.unsettled()).isEqualTo(1);

        archive.regroup();
        assertThat(archive.unsettled()).isZero();
    }

    @Test
    void aSearchSaysWhereAReportSaysIt() {
        String id = file();

        DealPage page = archive.deals(search("Acorn"), DealOrder.DATE, FIRST);

        Hit hit = page.hits().get(deal().slug());
        assertThat(hit.article()).isEqualTo(id);
        assertThat(hit.text()).contains("Acorn");
        assertThat(Sample.TEXT.substring(hit.start())).startsWith(hit.text());
        assertThat(archive.deals(DealFilter.ALL, DealOrder.DATE, FIRST).hits()).isEmpty();
    }

    @Test
    void aBandHoldsItsLeastAmountAndNotThatOfTheNext() {
        file();

        assertThat(total(banded(AmountBand.FROM_1B))).isEqualTo(1);
        assertThat(total(banded(AmountBand.FROM_100M))).isZero();
        assertThat(total(banded(AmountBand.FROM_10B))).isZero();
        assertThat(archive.deals(banded(AmountBand.FROM_1B), DealOrder.DATE, FIRST)
                        .facets()
                        .bands())
                .containsExactly(new Facets.Count("FROM_1B", "FROM_1B", 1));
    }

    @Test
    void theSpreadHoldsEveryDealOnceWithItsMoney() {
        file();

        DealPage page = archive.deals(DealFilter.ofCompany("acorn"), DealOrder.DATE, FIRST);

        assertThat(page.spread().slices()).singleElement().satisfies(slice -> {
            assertThat(slice.date()).isEqualTo("2025-06");
            assertThat(slice.type()).isEqualTo(DealType.MINORITY_STAKE);
            assertThat(slice.currency()).isEqualTo("USD");
            assertThat(slice.money()).isEqualByComparingTo("2000000000");
            assertThat(slice.deals()).isEqualTo(1);
        });
        assertThat(page.facets().years()).containsExactly(new Facets.Count("2025", "2025", 1));
    }

    private DealSummary deal() {
        return archive.deals(DealFilter.ofCompany("acorn"), DealOrder.DATE, FIRST)
                .deals()
                .items()
                .get(0);
    }

    private static DealFilter banded(AmountBand band) {
        return new DealFilter(null, null, null, null, null, null, null, null, null, null, band, null, null);
    }

    @Test
    void dealComesBackWithItsReports() {
        String id = file();
        String slug = archive.deals(DealFilter.ofCompany("acorn"), DealOrder.DATE, FIRST)
                .deals()
                .items()
                .get(0)
                .slug();

        DealGroup deal = archive.deal(slug).orElseThrow();

        Report report = new Report(id, Sample.article(), Sample.reading());
        assertThat(deal.members())
                .containsExactly(
                        new DealGroup.Member(report, report.reading().deals().get(0)));
        assertThat(archive.article(id).orElseThrow().deals())
                .extracting(StoredArticle.DealLink::account)
                .containsExactly(0, 1);
    }

    @Test
    void theVersionOfADealStaysUntilOneOfItsReportsChanges() {
        file();
        String slug = archive.deals(DealFilter.ofCompany("acorn"), DealOrder.DATE, FIRST)
                .deals()
                .items()
                .get(0)
                .slug();
        String version = archive.dealVersion(slug).orElseThrow();

        archive.file(Sample.article(), Sample.reading());
        archive.regroup();
        assertThat(archive.dealVersion(slug)).hasValue(version);

        Reading less =
                new Reading(List.of(), List.of(), Sample.reading().deals().subList(0, 1), List.of());
        archive.file(Sample.article(), less);
        assertThat(archive.dealVersion(slug).orElseThrow()).isNotEqualTo(version);

        archive.file(Sample.article(), Sample.reading());
        archive.regroup();
        assertThat(archive.dealVersion(slug).orElseThrow()).isNotEqualTo(version);
        assertThat(archive.dealVersion("nowhere")).isEmpty();
    }

    @Test
    void dealsKeepTheirAddressesWhenAllOfTheirReportsAreReadAnew() {
        file();
        List<String> before = slugs();
        Reading otherwise = new Reading(
                Sample.reading().companies(), List.of(), Sample.reading().deals(), List.of());

        archive.file(Sample.article(), otherwise);
        archive.regroup();

        assertThat(slugs()).isEqualTo(before).hasSize(2);
    }

    private List<String> slugs() {
        return archive.deals(DealFilter.ALL, DealOrder.DATE, FIRST).deals().items().stream()
                .map(DealSummary::slug)
                .toList();
    }

    @Test
    void everyFilterFindsAndLeavesOut() {
        file();
        DealFilter all = DealFilter.ALL;

        assertThat(total(all)).isEqualTo(2);
        assertThat(total(DealFilter.ofCompany("birch-labs"))).isEqualTo(1);
        assertThat(total(DealFilter.ofCompany("ada-reed"))).isZero();
        assertThat(total(DealFilter.ofPerson("ada-reed"))).isEqualTo(2);
        assertThat(total(DealFilter.ofPerson("acorn"))).isZero();
        assertThat(total(DealFilter.ofOutlet("the-ledger"))).isEqualTo(2);
        assertThat(total(DealFilter.ofOutlet("other"))).isZero();
        assertThat(total(search("GROW birch"))).isEqualTo(2);
        assertThat(total(search("grow%birch"))).isZero();
        assertThat(total(search("30.5%"))).isEqualTo(2);
        assertThat(total(new DealFilter(
                        null, null, null, null, DealType.PARTNERSHIP, null, null, null, null, null, null, null, null)))
                .isEqualTo(1);
        assertThat(total(new DealFilter(
                        null, null, null, null, null, DealStatus.COMPLETED, null, null, null, null, null, null, null)))
                .isEqualTo(1);
        assertThat(total(dated("2025-06-13", null))).isEqualTo(1);
        assertThat(total(dated(null, "2025-06-13"))).isEqualTo(1);
        assertThat(total(dated("2025-06-14", null))).isZero();
        assertThat(total(dated(null, "2025-06-12"))).isZero();
        assertThat(total(between("2500000000", null))).isEqualTo(1);
        assertThat(total(between("3000000001", null))).isZero();
        assertThat(total(between(null, "1999999999"))).isZero();
        assertThat(total(new DealFilter(null, null, null, null, null, null, null, null, null, null, null, true, null)))
                .isZero();
        assertThat(total(new DealFilter(null, null, null, null, null, null, null, null, null, null, null, false, null)))
                .isEqualTo(2);
    }

    @Test
    void facetsCountWhatTheFilterLetsThrough() {
        file();

        Facets facets = archive.deals(DealFilter.ofCompany("acorn"), DealOrder.TITLE, FIRST)
                .facets();

        assertThat(facets.companies())
                .containsExactly(
                        new Facets.Count("acorn", "Acorn Inc.", 1), new Facets.Count("birch-labs", "Birch Labs", 1));
        assertThat(facets.people()).containsExactly(new Facets.Count("ada-reed", "Ada Reed", 1));
        assertThat(facets.outlets()).containsExactly(new Facets.Count("the-ledger", "The Ledger", 1));
        assertThat(facets.types()).containsExactly(new Facets.Count("MINORITY_STAKE", "MINORITY_STAKE", 1));
        assertThat(facets.statuses()).containsExactly(new Facets.Count("COMPLETED", "COMPLETED", 1));
    }

    @Test
    void dealsCanBeListedInEveryOrderAndByPage() {
        file();

        for (DealOrder order : DealOrder.values()) {
            Page<DealSummary> page =
                    archive.deals(DealFilter.ALL, order, new PageRequest(2, 1)).deals();
            assertThat(page.items()).as(order.name()).hasSize(1);
            assertThat(page.total()).isEqualTo(2);
            assertThat(page.hasNext()).isFalse();
        }
        assertThat(archive.deals(DealFilter.ALL, DealOrder.AMOUNT, FIRST)
                        .deals()
                        .items())
                .extracting(deal -> deal.amount() != null)
                .containsExactly(true, false);
    }

    @Test
    void companiesPeopleAndOutletsAreListedWithTheirCounts() {
        file();

        assertThat(archive.companies("acorn", FIRST).items())
                .containsExactly(new CompanySummary("acorn", "Acorn Inc.", List.of("Acorn"), 1, 1));
        assertThat(archive.company("birch-labs").orElseThrow().aliases()).containsExactly("Birch");
        assertThat(archive.company("nobody")).isEmpty();
        PersonSummary person = archive.person("ada-reed").orElseThrow();
        assertThat(archive.people("reed", FIRST).items()).containsExactly(person);
        assertThat(person.articles()).isEqualTo(1);
        assertThat(person.quotes()).isEqualTo(1);
        assertThat(person.roles()).extracting(PersonSummary.RoleTold::company).containsExactly("birch-labs");
        assertThat(archive.outlets("", FIRST).items())
                .containsExactly(new OutletSummary("the-ledger", "The Ledger", "ledger.example", 1, 2));
        assertThat(archive.outlet("the-ledger")).isPresent();
    }

    @Test
    void quotesCarryTheirSpeakerAndTheirPlace() {
        String id = file();

        Page<QuoteSummary> quotes = archive.quotes(new QuoteFilter("grow", "ada-reed", null, "the-ledger"), FIRST);

        assertThat(quotes.items()).hasSize(1);
        assertThat(quotes.items().get(0).quote())
                .isEqualTo(Sample.reading().quotes().get(0));
        assertThat(quotes.items().get(0).article().id()).isEqualTo(id);
        assertThat(archive.quotes(QuoteFilter.ofCompany("acorn"), FIRST).total())
                .isZero();
    }

    @Test
    void claimsCarryTheirProvenance() {
        String id = file();

        ClaimFilter filter = new ClaimFilter(null, id, "acorn", "the-ledger", Aspect.AMOUNT);
        List<ClaimRow> rows = archive.claims(filter, FIRST).items();

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).claim())
                .isEqualTo(Sample.reading().deals().get(0).claims().get(1));
        assertThat(rows.get(0).article().outlet()).isEqualTo("The Ledger");
        assertThat(rows.get(0).sentence()).isEqualTo(Sample.TEXT);
        assertThat(archive.claims(ClaimFilter.ofDeal(rows.get(0).deal()), FIRST).total())
                .isEqualTo(5);
        List<ClaimRow> all = new java.util.ArrayList<>();
        archive.eachClaim(ClaimFilter.ALL, all::add);
        assertThat(all).hasSize(5);
    }

    @Test
    void articlesAreFoundByWhatTheyNameAndSay() {
        file();

        assertThat(archive.articles(new ArticleFilter("grow ledger", "acorn", "ada-reed", "the-ledger", null), FIRST)
                        .items())
                .extracting(ArticleSummary::title)
                .containsExactly("Acorn buys into Birch Labs");
        assertThat(archive.articles(ArticleFilter.ofCompany("ada-reed"), FIRST).total())
                .isZero();
    }

    private long total(DealFilter filter) {
        return archive.deals(filter, DealOrder.DATE, FIRST).deals().total();
    }

    private static DealFilter search(String words) {
        return new DealFilter(words, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    private static DealFilter dated(
            @org.jspecify.annotations.Nullable String from, @org.jspecify.annotations.Nullable String to) {
        return new DealFilter(
                null,
                null,
                null,
                null,
                null,
                null,
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                null,
                null,
                null,
                null,
                null);
    }

    private static DealFilter between(
            @org.jspecify.annotations.Nullable String min, @org.jspecify.annotations.Nullable String max) {
        return new DealFilter(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                min == null ? null : new java.math.BigDecimal(min),
                max == null ? null : new java.math.BigDecimal(max),
                null,
                null,
                null);
    }

    private long count(String table) {
        return java.util.Objects.requireNonNull(database.queryForObject("select count(*) from " + table, Long.class));
    }
}
