package parallax.dashboard.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The page of a deal, from a comparison made by hand. */
class DealTemplateTest {

    private static final SampleDeal SAMPLE = new SampleDeal();

    @Test
    void aCellShowsTheReportsWordsItsHedgeAndHowItStandsToTheOthers() {
        Document page = page(false, "");

        assertEquals(
                "Morning Gazette $2.5 billion about $2.5 billion “about” A ≠ differs", words(page, "#fact-amount", 0));
        assertEquals("Copyist Daily $2.5 billion A ≠ differs", words(page, "#fact-amount", 1));
        assertEquals("Wire Service $2.6 billion planned B ≠ differs", words(page, "#fact-amount", 2));
        assertEquals("Wire Service – does not say", words(page, "#fact-stake", 2));
        assertEquals("Outlet unknown … text cut, cannot tell", words(page, "#fact-stake", 3));
    }

    @Test
    void aStatusOnWhichReportsDifferIsSaidWithEachAnswer() {
        assertEquals(
                "Completed or announced",
                page(false, "").select(".lead .tag").last().text());
        assertEquals("Completed or announced", DealLine.of(SAMPLE.summary()).status());
    }

    @Test
    void theEvidenceIsTheSentenceWithItsWordsMarkedAndTheWayToThem() {
        Document page = page(false, "");

        assertEquals(
                "Acme paid about $2.5 billion for 40% of Umbra on Thursday.",
                page.select("#fact-amount td")
                        .get(0)
                        .select(".evidence blockquote")
                        .text());
        assertEquals(
                "$2.5 billion",
                page.select("#fact-amount td").get(0).select(".evidence mark").text());
        assertEquals(
                "/articles/a1#s16",
                page.select("#fact-amount td").get(0).select(".source a").get(0).attr("href"));
        assertEquals(
                "https://gazette.example/acme?id=1#:~:text=Acme%20paid%20about%20%242.5,of%20Umbra%20on%20Thursday.",
                page.select("#fact-amount td").get(0).select(".source a").get(1).attr("href"));
    }

    @Test
    void whatAnArticleSaysStaysText() {
        Document page = page(false, "");

        assertEquals(0, page.select("script:not([src])").size());
        assertEquals(SampleDeal.HOSTILE, page.select("h1").text());
        assertTrue(page.select("a[href^=javascript]").isEmpty(), "no link leaves the web");
        assertTrue(page.select("[style], style").isEmpty(), "no style that the policy would refuse");
    }

    @Test
    void theColumnsOfOneOriginStandSideBySide() {
        Document page = page(false, "");

        assertEquals(
                "Origin 1 · 2 reports, probably one text",
                page.select("tr.origins th.shared").text());
        assertEquals("2", page.select("tr.origins th.shared").attr("colspan"));
        assertEquals(
                "4 reports · 3 independent origins", page.select(".standing").text());
    }

    @Test
    void alteredWordsAreMarkedAndListed() {
        Document page = page(false, "");

        assertEquals(
                List.of("del models", "ins fashions", "del every", "ins each"),
                page.select(".quote.altered ins, .quote.altered del").stream()
                        .map(e -> e.tagName() + " " + e.text())
                        .toList());
        assertEquals(
                "Exchanged: “models” → “fashions”; “every” → “each”",
                page.select(".changes").text());
    }

    @Test
    void onlyTheRowsThatDifferAreShownWhereThatIsAsked() {
        Document page = page(true, "");

        assertTrue(page.select("#fact-stake").isEmpty());
        assertEquals(2, page.select(".matrix tbody tr").size());
        assertTrue(page.select(".switches").text().contains("(1 fact hidden)"));
    }

    @Test
    void theEvidenceOfOneRowCanBeOpenFromTheStart() {
        Document page = page(false, "fact-amount");

        assertEquals(3, page.select("#fact-amount details[open]").size());
        assertFalse(page.select("#fact-stake details").hasAttr("open"));
    }

    @Test
    void aDateIsNeverMoreExactThanItIsKnown() {
        Document page = page(false, "");

        assertEquals(
                List.of("6 March 2031", "March 2031", "Date unknown"),
                page.select(".timeline time, .timeline .nodate").eachText());
        assertEquals(
                "date inferred", page.select(".timeline .lane-event .hedge").text());
    }

    private static String words(Document page, String row, int column) {
        return page.select(row + " td")
                .get(column)
                .select("td > .outlet, summary, td > .sign")
                .text();
    }

    private static Document page(boolean differencesOnly, String open) {
        DealAsked asked = new DealAsked("acme-umbra", differencesOnly, false, open);
        Context context =
                new Context(Locale.ENGLISH, Map.of("deal", DealView.of(SAMPLE.comparison(), SAMPLE.summary(), asked)));
        return Jsoup.parse(engine().process("deal", context));
    }

    private static SpringTemplateEngine engine() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
