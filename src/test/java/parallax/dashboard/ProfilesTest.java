package parallax.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Outlets, people, companies and quotes, each on a page of its own; all deals along time and as a network. */
class ProfilesTest extends PagesOfNews {

    @Test
    void anOutletIsToldByWhatItDoes() throws Exception {
        Document gazette = page("/outlets/morning-gazette");
        Document copyist = page("/outlets/copyist-daily");

        assertThat(line(gazette, "Retold by others")).startsWith("1 of 1");
        assertThat(line(gazette, "Retells others")).startsWith("0 of 1");
        assertThat(line(copyist, "Retells others")).startsWith("1 of 1");
        assertThat(line(gazette, "Weakens what it says")).contains("“about” 1 ×", "“more than” 1 ×");
        assertThat(line(page("/outlets/wire-service"), "In its own words")).startsWith("2 of 2");
    }

    @Test
    void aPersonIsShownWithPositionsOverTimeAndWithWhom() throws Exception {
        Document person = page("/people/ada-quill");

        assertThat(person.select("section:has(#roles) li").first().text())
                .contains("was chief strategy officer", "Morning Gazette, 7 March 2031");
        assertThat(person.select("section:has(#with)").text()).contains("Bram Holt in 2 reports");
    }

    @Test
    void aCompanyIsShownWithItsPeople() throws Exception {
        assertThat(page("/companies/halcyon").select("section:has(#with) li").eachText())
                .containsExactly("Bram Holt joins as head of machine laboratory");
    }

    @Test
    void aQuoteHasAPageWithEveryFormOfIt() throws Exception {
        Element line = page("/quotes?person=ada-quill")
                .select("article.quote:contains(models)")
                .first();
        Document quote = page(line.select("a[href^=/quotes/]").attr("href"));

        assertThat(quote.select("h1").text()).contains("Our open models now rival");
        assertThat(quote.select(".quote.altered").text()).contains("fashions", "Copyist Daily");
        assertThat(answer("/quotes/none/3").getStatus()).isEqualTo(404);
    }

    @Test
    void theTimelineHoldsEveryDealUnderItsDate() throws Exception {
        Document timeline = page("/timeline");

        assertThat(timeline.select(".timeline li li"))
                .hasSize(page("/deals").select("table.deals tbody tr").size());
        Element date =
                timeline.select(".timeline > li:contains(Umbra Robotics)").first();
        assertThat(date.select("time").attr("datetime")).isEqualTo("2031-03-06");
        assertThat(timeline.select("h2").first().text()).isEqualTo("2031");
    }

    @Test
    void theNetworkIsAPictureWithTheSameListBehindIt() throws Exception {
        Document network = page("/network");

        assertThat(network.select("svg circle"))
                .hasSize(network.select(".nodes > li").size());
        assertThat(network.select(".nodes > li:contains(Halcyon) li").eachText())
                .anySatisfy(deal -> assertThat(deal).contains("Umbra Robotics"));
        assertThat(network.select("svg").attr("aria-label")).contains("companies", "pairs");
        assertThat(network.select("svg line title").eachText())
                .anySatisfy(words -> assertThat(words).contains("Umbra Robotics"));
    }

    private static String line(Document outlet, String label) {
        return outlet.select("dl.strip dt:containsOwn(" + label + ") + dd").text();
    }
}
