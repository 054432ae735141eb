package parallax.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import parallax.archive.Archive;
import parallax.archive.DealFilter;
import parallax.archive.DealOrder;
import parallax.archive.PageRequest;
import parallax.archive.Slug;
import parallax.dashboard.HardNews;

/** Pages of news that is hard to lay out: they fit their width, are accessible, and stay light. */
@NeedsChromium
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "parallax.seeds=false")
class HardPagesTest {

    private static final int HEAVIEST_PAGE = 1_200_000;

    @TempDir
    static Path data;

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private Archive archive;

    @DynamicPropertySource
    static void keepDataApart(DynamicPropertyRegistry properties) {
        properties.add("parallax.data", data::toString);
    }

    @BeforeAll
    static void start() {
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @BeforeEach
    void news() {
        if (archive.isEmpty()) {
            HardNews.fileIn(archive);
        }
    }

    static Stream<Arguments> looks() {
        return Stream.of("gravel", "tarn", "gill", "شركة البحر")
                .flatMap(company -> Stream.of(
                        Arguments.of(company, 1280, ColorScheme.DARK), Arguments.of(company, 390, ColorScheme.LIGHT)));
    }

    @ParameterizedTest(name = "{0} at {1} pixels, {2}")
    @MethodSource("looks")
    void aDealThatIsHardToLayOutFitsItsWidthAndIsAccessible(String company, int width, ColorScheme colours) {
        try (Visit visit = Visit.of(chromium.browser(), "http://localhost:" + port, width, true, colours)) {
            Page page = visit.open(dealOf(company));

            assertEquals(List.of(), violations(page));
            assertFitsItsWidth(page);
            assertTrue(
                    page.content().length() < HEAVIEST_PAGE,
                    () -> "heavy: " + page.content().length());
        }
    }

    static Stream<Arguments> lists() {
        return Stream.of("/deals", "/companies", "/people", "/outlets", "/articles", "/quotes", "/timeline", "/network")
                .flatMap(path -> Stream.of(Arguments.of(path, 1280), Arguments.of(path, 390)));
    }

    @ParameterizedTest(name = "{0} at {1} pixels")
    @MethodSource("lists")
    void aListOfNamesThatAreHardToLayOutFitsItsWidth(String path, int width) {
        try (Visit visit = Visit.of(chromium.browser(), "http://localhost:" + port, width, false, ColorScheme.LIGHT)) {
            assertFitsItsWidth(visit.open(path));
        }
    }

    private static void assertFitsItsWidth(Page page) {
        assertTrue(
                (boolean) page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
                "the page scrolls sideways");
    }

    private String dealOf(String company) {
        String slug = Slug.ofCompany(company);
        return "/deals/"
                + archive.deals(DealFilter.ofCompany(slug), DealOrder.DATE, PageRequest.first())
                        .deals()
                        .items()
                        .get(0)
                        .slug();
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().get(0).getHtml())
                        .toList();
    }
}
