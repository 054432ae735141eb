package parallax.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.test.web.servlet.MockMvc;
import parallax.Parallax;
import parallax.archive.Archive;
import parallax.archive.DealFilter;
import parallax.archive.DealOrder;
import parallax.archive.PageRequest;
import parallax.archive.Slug;
import parallax.dashboard.deal.Comparisons;
import parallax.dashboard.deal.Comparisons.Tagged;
import parallax.extraction.Aspect;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.extraction.Value;

/** A comparison is kept for as long as the archive tells the same of its deal, and no longer. */
@SpringBootTest(
        classes = Parallax.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:comparisons",
            "parallax.seeds=false",
            "spring.jpa.properties.hibernate.generate_statistics=true"
        })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class ComparisonsTest {

    @Autowired
    Archive archive;

    @Autowired
    Comparisons comparisons;

    @Autowired
    SessionFactory sessions;

    @Autowired
    MockMvc mvc;

    private String buyer = "";
    private String slug = "";

    @BeforeEach
    void oneReport(TestInfo test) {
        buyer = test.getTestMethod().orElseThrow().getName();
        report("gazette", "5").fileIn(archive);
        archive.regroup();
        slug = archive.deals(DealFilter.ofCompany(Slug.ofCompany(buyer)), DealOrder.DATE, PageRequest.first())
                .deals()
                .items()
                .get(0)
                .slug();
    }

    @Test
    void askedForAgainItIsTheSameAndItsReportsAreNotRestored() {
        Tagged first = comparisons.of(slug).orElseThrow();
        sessions.getStatistics().clear();

        assertThat(comparisons.of(slug)).containsSame(first);
        assertThat(sessions.getStatistics().getPrepareStatementCount()).isEqualTo(1);
    }

    @Test
    void aRevisionIsComparedAnew() {
        Tagged first = comparisons.of(slug).orElseThrow();
        report("gazette", "6").fileIn(archive);
        archive.regroup();

        Tagged second = comparisons.of(slug).orElseThrow();

        assertThat(second.tag()).isNotEqualTo(first.tag());
        assertThat(second.comparison().rows().toString()).contains("$6 million").doesNotContain("$5 million");
    }

    @Test
    void anotherReportIsComparedToo() {
        Tagged first = comparisons.of(slug).orElseThrow();
        report("courier", "7").fileIn(archive);
        archive.regroup();

        Tagged second = comparisons.of(slug).orElseThrow();

        assertThat(second.tag()).isNotEqualTo(first.tag());
        assertThat(second.comparison().deal().members()).hasSize(2);
    }

    @Test
    void aDealWhoseOnlyReportIsJustBeingRevisedStillHasItsPages() throws Exception {
        comparisons.of(slug);
        Told.by("Gazette", address("gazette"), "2031-05-02", null, "Nothing of the kind has happened.")
                .fileIn(archive);

        for (String page :
                new String[] {"/deals/" + slug, "/deals", "/api/deals/" + slug, "/deals.atom", "/timeline"}) {
            mvc.perform(get(page)).andExpect(status().isOk());
        }
    }

    @Test
    void whatIsNotThereIsNotCompared() {
        assertThat(comparisons.of("nowhere")).isEmpty();
    }

    private String address(String outlet) {
        return "https://" + outlet + ".example/" + Slug.of(buyer);
    }

    private Told report(String outlet, String millions) {
        String price = "$" + millions + " million";
        return Told.by(
                        outlet,
                        address(outlet),
                        "2031-05-01",
                        null,
                        buyer + " bought Gravel for " + price + ", we hear.")
                .company(buyer)
                .company("Gravel")
                .claim(Aspect.AMOUNT, Value.Money.of(millions + "000000", "USD"), price)
                .deal(DealType.ACQUISITION, DealStatus.COMPLETED, buyer, PartyRole.ACQUIRER, "Gravel");
    }
}
