package parallax.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

/** What people do in the dashboard, page by page, over invented news. */
class JourneysTest extends PagesOfNews {

    @Test
    void aDealIsFoundByCompany() throws Exception {
        Document list = page("/deals?company=Umbra Robotics");

        assertThat(list.select("table.deals tbody tr")).hasSize(1);
        Element deal = list.select("table.deals tbody tr").first();
        assertThat(deal.select("td").eachText())
                .contains("Minority stake", "Completed", "$2.5 billion", "40 %", "4", "3");
        assertThat(list.select(".chip").text()).contains("Company: Umbra Robotics");
        assertThat(list.select(".also a").eachAttr("href")).contains("/api/deals?company=Umbra+Robotics&format=csv");

        Document page = page(deal.select("th a").attr("href"));
        assertThat(page.select(".standing").text()).isEqualTo("4 reports · 3 independent origins");
    }

    @Test
    void aDealThatIsOnlyMentionedSaysSoAndStandsAfterTheReportedOnes() throws Exception {
        Document list = page("/deals");
        Element last = list.select("table.deals tbody tr").last();

        assertThat(last.select("th a").first().text()).contains("Tern");
        assertThat(last.select(".tag.only").text()).isEqualTo("only mentioned");
        assertThat(last.select("td.mentioned").text()).isEqualTo("mentioned in 1 report");
        assertThat(list.select(".tag.only")).hasSize(1);
    }

    @Test
    void aDealIsFoundByPerson() throws Exception {
        Document person = page("/people/bram-holt");

        assertThat(person.select("h1").text()).isEqualTo("Bram Holt");
        assertThat(person.text()).contains("joins as head of machine laboratory, Halcyon");
        assertThat(person.select("table.deals tbody tr th").text()).contains("Umbra Robotics");
        assertThat(page("/deals?person=bram-holt")
                        .select("table.deals tbody tr")
                        .size())
                .isGreaterThan(0);
    }

    @Test
    void theEvidenceOfACellLeadsToTheWordsInTheArticle() throws Exception {
        Document deal = page(stake());
        Element cell = deal.select("#fact-stake td:contains(Wire Service)").first();

        assertThat(cell.select(".evidence mark").text()).isEqualTo("40 percent");
        assertThat(cell.select(".evidence blockquote").text())
                .startsWith("LYON - Umbra Robotics sold a 40 percent holding");
        String place = cell.select(".source a").first().attr("href");
        assertThat(cell.select(".source a").last().attr("href")).startsWith("https://wire.example/a/77?x=1#:~:text=");

        Document article = page(place.substring(0, place.indexOf('#')));
        assertThat(article.getElementById(place.substring(place.indexOf('#') + 1))
                        .text())
                .isEqualTo("40 percent");
    }

    @Test
    void everyLinkWithinADealLeadsSomewhere() throws Exception {
        Document deal = page(stake());

        for (String href : deal.select("main a[href^=/]").eachAttr("href").stream()
                .distinct()
                .toList()) {
            String path = href.contains("#") ? href.substring(0, href.indexOf('#')) : href;
            MockHttpServletResponse answer = answer(path);
            assertThat(answer.getStatus()).as(href).isEqualTo(200);
            if (href.contains("#s")) {
                assertThat(Jsoup.parse(answer.getContentAsString())
                                .getElementById(href.substring(href.indexOf('#') + 1)))
                        .as(href)
                        .isNotNull();
            }
        }
        for (String href : deal.select("main a[href^=#]").eachAttr("href")) {
            assertThat(deal.getElementById(href.substring(1))).as(href).isNotNull();
        }
    }

    @Test
    void thursdayAndFridayDisagreeAndItIsSaidWhoSaysWhich() throws Exception {
        Element row = page(stake()).getElementById("fact-announced-on");

        assertThat(row.hasClass("verdict-differ")).isTrue();
        assertThat(row.select("td:contains(Morning Gazette) .printed").text()).isEqualTo("Thursday");
        assertThat(row.select("td:contains(Wire Service) .printed").text()).isEqualTo("Friday");
        assertThat(row.select("td:contains(Outlet unknown)").text()).contains("does not say");
    }

    @Test
    void alteredWordsStandSideBySide() throws Exception {
        Element quote = page(stake()).select(".quote.altered").first();

        assertThat(quote.select("header b").text()).isEqualTo("Ada Quill");
        assertThat(quote.select("ins, del").eachText().toString()).contains("models", "fashions");
    }

    @Test
    void aFilterThatNothingFitsSaysWhatToDrop() throws Exception {
        Document list = page("/deals?type=FUND&q=Halcyon");

        assertThat(list.select(".nothing h2").text()).isEqualTo("No deal fits all of these filters");
        assertThat(list.select(".nothing .chip").eachAttr("href")).contains("/deals?q=Halcyon", "/deals?type=FUND");
        assertThat(list.select(".nothing li").eachText())
                .containsExactly("Type: Fund × leaves 2 deals", "Text: “Halcyon” × alone this does not help");
    }

    @Test
    void filtersJoinAndStayInTheForm() throws Exception {
        Document list =
                page("/deals?type=funding-round&status=ANNOUNCED&min=100m&max=1b&from=2030&to=2030-12&q=Kestrel");

        assertThat(list.select("table.deals tbody tr")).hasSize(1);
        assertThat(list.select("[name=type] option[selected]").val()).isEqualTo("FUNDING_ROUND");
        assertThat(list.select("[name=min]").val()).isEqualTo("100m");
        assertThat(list.select("[name=q]").val()).isEqualTo("Kestrel");
    }

    @Test
    void aPageBeyondTheLastIsEmptyAndPagesKeepTheFilter() throws Exception {
        Document first = page("/deals?size=1&q=Halcyon");

        assertThat(first.select(".pager [rel=next]").attr("href")).isEqualTo("/deals?size=1&q=Halcyon&page=2");
    }

    @Test
    void anArticleShowsWhatWasReadInPlace() throws Exception {
        String id = page("/articles?q=garage").select(".reports a").first().attr("href");
        Document article = page(id);

        assertThat(article.select("mark.k-claim").eachText()).contains("40%", "$2.5 billion", "Thursday");
        assertThat(article.select("mark.k-person").eachText()).contains("Ada Quill", "Bram Holt");
        assertThat(article.select(".article-text").text()).contains("Analysts had expected a smaller step.");
    }

    @Test
    void anOutletThatIsNotKnownIsCalledSo() throws Exception {
        Document article =
                page(page("/articles?q=outright").select(".reports a").first().attr("href"));

        assertThat(article.select(".lead i").text()).isEqualTo("Outlet unknown");
        assertThat(page("/outlets").text()).doesNotContain("unknown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/deals", "/companies", "/people", "/outlets", "/articles", "/quotes", "/deals?q=Plum"})
    void whatAnArticleSaysStaysText(String path) throws Exception {
        assertHarmless(page(path));
    }

    @Test
    void aHostileArticleIsHarmlessOnEveryPageOfIts() throws Exception {
        Document list = page("/articles?q=Plum");

        assertThat(list.select(".reports a").first().text()).isEqualTo(News.HOSTILE);
        for (String href : page("/deals?q=Plum").select("main a[href^=/]").eachAttr("href")) {
            MockHttpServletResponse answer = answer(href);
            if (answer.getContentType() != null && answer.getContentType().startsWith("text/html")) {
                assertHarmless(Jsoup.parse(answer.getContentAsString()));
            }
        }
        Document article = page(list.select(".reports a").first().attr("href"));
        assertHarmless(article);
        assertThat(article.select("h1").text()).isEqualTo(News.HOSTILE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/deals?company=halcyon",
                "/companies/halcyon",
                "/outlets/wire-service",
                "/how-we-read",
                "/css/parallax.css",
                "/api/deals",
                "/deals/none",
                "/deals?type=x",
                "/nowhere"
            })
    void everyAnswerCarriesThePolicy(String path) throws Exception {
        MockHttpServletResponse answer = answer(path);

        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "style-src 'self'", "frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
    }

    @Test
    void aPageThatHasNotChangedIsNotSentAgain() throws Exception {
        String tag = answer(stake()).getHeader("ETag");
        MockHttpServletResponse again = mvc.perform(get(stake()).header("If-None-Match", tag))
                .andReturn()
                .getResponse();

        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsString()).isEmpty();
    }

    @Test
    void theStyleSheetsLoadNothingThatThePolicyRefuses() throws Exception {
        for (String sheet : page("/").select("link[rel=stylesheet]").eachAttr("href")) {
            MockHttpServletResponse answer = answer(sheet);
            assertThat(answer.getStatus()).as(sheet).isEqualTo(200);
            assertThat(answer.getContentAsString()).as(sheet).doesNotContain("url(\"data:", "@import", "http:");
        }
    }

    @Test
    void aFilterThatIsNotUnderstoodIsNamed() throws Exception {
        MockHttpServletResponse answer = answer("/deals?min=lots");

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.getContentAsString()).select(".nothing").text())
                .contains("“lots” is not understood as “min”", "14.3b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/deals/none", "/companies/none", "/people/none", "/outlets/none", "/articles/none"})
    void whatIsNotThereIsSaidSo(String path) throws Exception {
        MockHttpServletResponse answer = answer(path);

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsString()).contains("Nothing stands here", "“none”");
    }

    private static void assertHarmless(Document page) {
        assertThat(
                        page.select(
                                "script:not([src^=/js/]), svg:not(.chart), main img, [onerror], [onload], [style], main style, main i:containsOwn(Fine), b:containsOwn(Bold)"))
                .isEmpty();
        assertThat(page.select("a[href^=javascript], a[href^=data]")).isEmpty();
    }
}
