package parallax.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import parallax.archive.ArticleFilter;
import parallax.archive.ArticleSummary;
import parallax.archive.PageRequest;
import parallax.archive.QuoteFilter;
import parallax.archive.QuoteSummary;

/** What people come for: on a desk, on a telephone, and without JavaScript; over the five seeds. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class JourneyTest extends Journey {

    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");
    private static final String WEIGHT = "performance.getEntriesByType('navigation')[0].encodedBodySize"
            + " + performance.getEntriesByType('resource').reduce((sum, r) => sum + r.encodedBodySize, 0)";
    private static final String SHIFT = observed("layout-shift", "list.reduce((sum, e) => sum + e.value, 0)");
    private static final String PAINT = observed("largest-contentful-paint", "list.at(-1)?.startTime ?? 0");

    /** On an idle machine a page paints within a second; other work must not make the test fail. */
    private static final double SLOWEST_PAINT = 5_000;

    private static String observed(String kind, String result) {
        return "() => new Promise(done => { const list = []; new PerformanceObserver(l => list.push(...l.getEntries()))"
                + ".observe({type: '" + kind + "', buffered: true}); setTimeout(() => done(" + result + "), 300); })";
    }

    static Stream<Arguments> visitors() {
        return Stream.of(
                Arguments.of(1280, true), Arguments.of(390, true), Arguments.of(1280, false), Arguments.of(390, false));
    }

    @ParameterizedTest(name = "{0} pixels, JavaScript {1}")
    @MethodSource("visitors")
    void findsTheDealByItsCompany(int width, boolean javaScript) {
        try (Visit visit = visit(width, javaScript, ColorScheme.LIGHT)) {
            Page page = visit.open("/deals");
            page.getByLabel("Company").fill("Scale AI");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show"))
                    .click();

            page.locator("main a[href^='/deals/']").first().click();

            assertThat(page.locator("h1")).containsText("Scale AI");
            assertFitsItsWidth(page);
        }
    }

    @ParameterizedTest(name = "{0} pixels, JavaScript {1}")
    @MethodSource("visitors")
    void findsTheDealByAPerson(int width, boolean javaScript) {
        try (Visit visit = visit(width, javaScript, ColorScheme.LIGHT)) {
            Page page = visit.open("/deals?person=Jason+Droege");

            page.locator("main a[href^='/deals/']").first().click();

            assertThat(page.locator("h1")).containsText("Scale AI");
        }
    }

    @ParameterizedTest(name = "{0} pixels, JavaScript {1}")
    @MethodSource("visitors")
    void opensTheEvidenceOfAFactAndItsPlaceInTheArticle(int width, boolean javaScript) {
        try (Visit visit = visit(width, javaScript, ColorScheme.LIGHT)) {
            Page page = openDeal(visit);
            Locator cell = row(page, "Valuation").locator("details").first();

            cell.locator("summary").click();

            assertThat(cell.locator("mark").first()).isVisible();
            assertThat(cell.locator("mark").first()).containsText("29");

            cell.getByText("in our copy").first().click();

            assertThat(page.locator(".article-text mark").first()).isVisible();
            assertFitsItsWidth(page);
        }
    }

    @ParameterizedTest(name = "{0} pixels, JavaScript {1}")
    @MethodSource("visitors")
    void seesThatTheReportsDisagreeOnTheDay(int width, boolean javaScript) {
        try (Visit visit = visit(width, javaScript, ColorScheme.LIGHT)) {
            Locator row = row(openDeal(visit), "Announced");

            assertThat(row.locator("th .sign")).containsText("differ");
            assertThat(row.getByText("Thursday").first()).isVisible();
            assertThat(row.getByText("Friday").first()).isVisible();
        }
    }

    @ParameterizedTest(name = "{0} pixels, JavaScript {1}")
    @MethodSource("visitors")
    void seesTheWordsThatAReportAltered(int width, boolean javaScript) {
        try (Visit visit = visit(width, javaScript, ColorScheme.LIGHT)) {
            Locator quote = openDeal(visit)
                    .locator("#quotes .quote.altered", new Page.LocatorOptions().setHasText("Chong"))
                    .first();

            assertThat(quote.locator("del").first()).isVisible();
            assertThat(quote.locator("ins").first()).isVisible();
        }
    }

    static Stream<Arguments> looks() {
        return Stream.of(
                        "/deals",
                        "/deals?company=nobody",
                        "/deals?q=superintelligence",
                        "/timeline",
                        "/network",
                        "/deals/{deal}?show=differences",
                        "/articles/{article}/beside/{other}",
                        "/quotes/{quote}",
                        "/people/alexandr-wang",
                        "/outlets/betagrok",
                        "/deals/{deal}",
                        "/deals/{deal}?open=all",
                        "/articles",
                        "/articles/{article}",
                        "/companies",
                        "/companies/scale-ai",
                        "/people",
                        "/outlets",
                        "/quotes",
                        "/how-we-read",
                        "/nowhere",
                        "/deals?from=soon")
                .flatMap(path -> Stream.of(
                        Arguments.of(path, 1280, ColorScheme.LIGHT), Arguments.of(path, 390, ColorScheme.DARK)));
    }

    @ParameterizedTest(name = "{0} at {1} pixels, {2}")
    @MethodSource("looks")
    void everyPageIsAccessibleAndFitsItsWidth(String path, int width, ColorScheme colours) {
        try (Visit visit = visit(width, true, colours)) {
            Page page = visit.open(filled(path));
            List<String> violations = violations(new AxeBuilder(page));
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setReducedMotion(ReducedMotion.REDUCE)
                    .setColorScheme(colours == ColorScheme.LIGHT ? ColorScheme.DARK : ColorScheme.LIGHT));

            assertEquals(List.of(), violations);
            assertEquals(List.of(), violations(new AxeBuilder(page).withRules(OF_COLOURS)), "in the other colours");
            assertFitsItsWidth(page);
        }
    }

    private String filled(String path) {
        List<String> articles = archive.articles(ArticleFilter.ALL, PageRequest.first()).items().stream()
                .map(ArticleSummary::id)
                .toList();
        QuoteSummary quote = archive.quotes(QuoteFilter.ofPerson("renz-chong"), PageRequest.first())
                .items()
                .get(0);
        return path.replace("/deals/{deal}", theDeal())
                .replace("{article}", articles.get(0))
                .replace("{other}", articles.get(1))
                .replace(
                        "{quote}",
                        quote.article().id() + "/" + quote.quote().span().start());
    }

    @Test
    void keysReachTheSearchTheRowsAndTheHelp() {
        try (Visit visit = visit(1280, true, ColorScheme.LIGHT)) {
            Page page = visit.open("/deals");

            page.keyboard().press("j");
            page.keyboard().press("j");
            assertThat(page.locator("table.deals tbody tr.here")).hasCount(1);
            assertThat(page.locator("table.deals tbody tr").nth(1)).hasClass(Pattern.compile(".*\\bhere\\b.*"));
            page.keyboard().press("k");
            assertThat(page.locator("table.deals tbody tr").first()).hasClass(Pattern.compile(".*\\bhere\\b.*"));

            page.keyboard().press("?");
            assertThat(page.locator("dialog#keys")).isVisible();
            page.keyboard().press("Escape");
            assertThat(page.locator("dialog#keys")).isHidden();

            page.keyboard().press("/");
            assertThat(page.getByLabel("Text")).isFocused();
        }
    }

    @Test
    void aFilterAnswersInPlaceAndStandsInTheAddress() {
        try (Visit visit = visit(1280, true, ColorScheme.LIGHT)) {
            Page page = visit.open("/deals");

            page.getByLabel("Type").selectOption("MINORITY_STAKE");

            assertThat(page.locator("table.deals tbody tr")).hasCount(1);
            assertThat(page).hasURL(Pattern.compile(".*/deals\\?type=MINORITY_STAKE(&sort=date)?$"));
        }
    }

    @Test
    void theDealPageIsLightAndQuickAndStandsStill() {
        try (Visit visit = visit(1280, true, ColorScheme.LIGHT)) {
            Page page = visit.open(theDeal());
            visit.open(theDeal());
            page.waitForLoadState(LoadState.NETWORKIDLE);

            assertEquals(true, page.evaluate(WEIGHT + " <= 150000"), () -> "bytes: " + page.evaluate(WEIGHT));
            assertEquals(
                    true,
                    page.evaluate("performance.getEntriesByType('resource').length + 1 <= 10"),
                    "at most 10 requests");
            double shift = ((Number) page.evaluate(SHIFT)).doubleValue();
            assertTrue(shift <= .05, () -> "layout shift " + shift);
            double paint = ((Number) page.evaluate(PAINT)).doubleValue();
            assertTrue(paint > 0 && paint <= SLOWEST_PAINT, () -> "largest paint after " + paint + " ms");
        }
    }

    private String theDeal() {
        return dealOf("scale-ai");
    }

    private Page openDeal(Visit visit) {
        return visit.open(theDeal());
    }

    private static Locator row(Page page, String label) {
        return page.locator(
                        ".matrix tbody tr",
                        new Page.LocatorOptions()
                                .setHas(page.locator("th .fact", new Page.LocatorOptions().setHasText(label))))
                .first();
    }
}
