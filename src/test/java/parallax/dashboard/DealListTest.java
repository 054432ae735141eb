package parallax.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.xml.sax.InputSource;
import parallax.archive.DealFilter;
import parallax.archive.DealOrder;
import parallax.archive.DealSummary;
import parallax.archive.PageRequest;

/** The list of deals: facets, search, order, charts and feed. */
class DealListTest extends PagesOfNews {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Company, Umbra Robotics",
        "Person, Bram Holt",
        "Outlet, Wire Service",
        "Type, Minority stake",
        "Status, Completed",
        "Year, 2031",
        "Amount, 1 to 10 billion",
        "Reports, Disputed",
        "Reports, One origin only"
    })
    void aFacetLeavesAsManyDealsAsItSays(String facet, String choice) throws Exception {
        Element line = page("/deals")
                .select(".facets section:has(h2:containsOwn(" + facet + ")) li:has(a:containsOwn(" + choice + "))")
                .first();

        Document narrowed = page(line.select("a").attr("href").replace(" ", "%20"));

        assertThat(narrowed.select("table.deals tbody tr"))
                .hasSize(Integer.parseInt(line.select("small").text()));
    }

    @Test
    void whatIsSearchedForIsMarkedInTheTitleAndInAReport() throws Exception {
        Document list = page("/deals?q=umbra river");
        Element deal = list.select("table.deals tbody tr").first();

        assertThat(deal.select("th > a mark").eachText()).containsExactly("Umbra");
        assertThat(deal.select(".hit mark").eachText()).contains("Umbra");
        String place = deal.select(".hit a").attr("href");
        Document article = page(place.replaceFirst("#.*", ""));
        assertThat(article.getElementById(place.replaceFirst(".*#", "")).text())
                .isEqualToIgnoringCase(deal.select(".hit mark").first().text());
    }

    @ParameterizedTest
    @CsvSource({"amount, $2.5 billion", "title, Halcyon", "reports, Umbra"})
    void aHeadingOrdersTheList(String order, String first) throws Exception {
        String href = page("/deals").select("thead a[href*=sort=" + order + "]").attr("href");
        Document sorted = page(href);

        assertThat(sorted.select("table.deals tbody tr").first().text()).contains(first);
        assertThat(sorted.select("th[aria-sort]")).hasSize(1);
    }

    @Test
    void chartsSayInWordsWhatTheyDraw() throws Exception {
        Document list = page("/deals");

        assertThat(list.select(".charts svg[role=img]").eachAttr("aria-label"))
                .anySatisfy(words -> assertThat(words).startsWith("Deals a ").contains("deal"))
                .anySatisfy(words -> assertThat(words).startsWith("Amounts a ").contains("$"));
        assertThat(list.select(".charts").text()).contains("in other currencies left out");
        assertThat(list.select(".charts .bars li").eachText()).contains("Acquisition 2");
    }

    @Test
    void theFeedOfAFilteredListHoldsItsDealsAndWhenTheyChanged() throws Exception {
        String href = page("/deals?company=umbra-robotics")
                .select("link[type=application/atom+xml]")
                .attr("href");
        MockHttpServletResponse answer = answer(href);
        Document feed = Jsoup.parse(answer.getContentAsString(), Parser.xmlParser());
        DealSummary deal = archive.deals(DealFilter.ofCompany("umbra-robotics"), DealOrder.DATE, PageRequest.first())
                .deals()
                .items()
                .get(0);

        assertThat(answer.getContentType()).startsWith("application/atom+xml");
        assertThat(feed.select("entry")).hasSize(1);
        assertThat(feed.select("entry > title").text()).isEqualTo(deal.title());
        assertThat(feed.select("entry > link").attr("href")).isEqualTo("http://localhost/deals/" + deal.slug());
        assertThat(Instant.parse(feed.select("entry > updated").text()))
                .isBetween(deal.changed().minusSeconds(1), deal.changed());
        assertThat(feed.select("feed > updated").text())
                .isEqualTo(feed.select("entry > updated").text());
        assertThat(feed.select("feed > link[rel=self]").attr("href")).isEqualTo("http://localhost" + href);
    }

    @Test
    void theFeedIsWellFormedWhateverAnArticleSays() throws Exception {
        String feed = answer("/deals.atom").getContentAsString();

        org.w3c.dom.Document parsed = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(feed)));
        assertThat(parsed.getElementsByTagName("entry").getLength()).isGreaterThan(3);
    }

    @Test
    void everyPageTellsOthersWhatItIs() throws Exception {
        Document deal = page(stake());

        assertThat(deal.select("meta[property=og:title]").attr("content"))
                .isEqualTo(deal.select("h1").text());
        assertThat(deal.select("meta[property=og:url]").attr("content")).isEqualTo("http://localhost" + stake());
        assertThat(deal.select("meta[property=og:description]").attr("content"))
                .startsWith("Minority stake, completed. $2.5 billion, stake 40 %");
        String image = deal.select("meta[property=og:image]").attr("content");
        assertThat(answer(image.replace("http://localhost", "")).getContentType())
                .isEqualTo("image/png");
    }

    @Test
    void noScriptIsInlineAndNothingComesFromElsewhere() throws Exception {
        for (String path : List.of("/deals", stake(), "/articles", "/how-we-read", "/deals/none")) {
            Document page = Jsoup.parse(answer(path).getContentAsString());
            assertThat(page.select("script:not([src^=/js/]), style, [style], [onclick], link[href^=http]"))
                    .as(path)
                    .isEmpty();
            for (String script : page.select("script").eachAttr("src")) {
                assertThat(answer(script).getStatus()).as(script).isEqualTo(200);
            }
        }
    }
}
