package parallax.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Two articles side by side. */
class BesideTest extends PagesOfNews {

    @Test
    void aRewriteStandsBesideItsOriginalSentenceBySentence() throws Exception {
        Document page = page(rewriteBesideItsOriginal());

        assertThat(page.select(".lead b").text()).isEqualTo("They probably go back to one text.");
        assertThat(page.select(".why").text()).contains("sentence coverage", "same order");
        List<Element> joined = page.select("tr.joined");
        assertThat(joined).hasSizeGreaterThan(4);
        for (Element row : joined) {
            assertThat(row.select("td:first-child .join").text())
                    .isEqualTo(row.select("td:last-child .join").text());
            assertThat(row.select("p").first().className())
                    .isEqualTo(row.select("p").last().className());
        }
    }

    @Test
    void theWordsThatTheCounterpartLacksAreMarkedInBoth() throws Exception {
        Element row = page(rewriteBesideItsOriginal())
                .select("tr.joined:contains(garage)")
                .first();

        assertThat(row.select("td:first-child mark").text())
                .contains("founded", "garage")
                .doesNotContain("Bram Holt");
        assertThat(row.select("td:last-child mark").text())
                .contains("based", "storage")
                .doesNotContain("Bram Holt");
    }

    @Test
    void withoutAModelSentencesAreSaidToBeMatchedByTheirWords() throws Exception {
        assertThat(page(rewriteBesideItsOriginal()).select(".hint").text())
                .startsWith("Sentences are matched by the words they share. Those with");
    }

    @Test
    void everyNumberLeadsToItsCounterpart() throws Exception {
        Document page = page(rewriteBesideItsOriginal());

        for (String href : page.select("a.join").eachAttr("href")) {
            assertThat(page.getElementById(href.substring(1))).as(href).isNotNull();
        }
    }

    @Test
    void aSentenceThatOnlyOneOfThemHasSaysSo() throws Exception {
        Document page = page(reports("/articles?q=garage", "/articles?q=outright"));

        assertThat(page.select("p.alone:contains(It buys time) .note, p:contains(Rivals such as Kestrel) .note")
                        .text())
                .contains("only here");
        assertThat(page.select(".lead b").text()).isEqualTo("They count as independent of each other.");
    }

    @Test
    void twoArticlesThatAreTickedInTheListAreShown() throws Exception {
        List<String> ids = page("/articles").select("[name=pick]").eachAttr("value");

        assertThat(answer("/articles/beside?pick=" + ids.get(0) + "&pick=" + ids.get(1))
                        .getRedirectedUrl())
                .isEqualTo("/articles/" + ids.get(0) + "/beside/" + ids.get(1));
        assertThat(answer("/articles/beside?pick=" + ids.get(0)).getStatus()).isEqualTo(400);
        assertThat(answer("/articles/beside").getContentAsString()).contains("exactly two");
    }

    @Test
    void anArticleThatIsNotThereIsSaidSo() throws Exception {
        String known = page("/articles").select("[name=pick]").first().val();

        assertThat(answer("/articles/" + known + "/beside/none").getStatus()).isEqualTo(404);
    }

    private String rewriteBesideItsOriginal() throws Exception {
        return page(stake()).select("#lineage a[href*=/beside/]").first().attr("href");
    }

    private String reports(String left, String right) throws Exception {
        String other = page(right).select(".reports a").first().attr("href");
        return page(left).select(".reports a").first().attr("href") + other.replace("/articles/", "/beside/");
    }
}
