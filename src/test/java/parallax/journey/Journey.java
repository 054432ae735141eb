package parallax.journey;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import parallax.archive.Archive;
import parallax.archive.DealFilter;
import parallax.archive.DealOrder;
import parallax.archive.PageRequest;

/** A browser, a server with a store of its own, and what is asked of every page. */
@NeedsChromium
abstract class Journey {

    @TempDir
    static Path data;

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    Archive archive;

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

    final Visit visit(int width, boolean javaScript, ColorScheme colours) {
        return Visit.of(chromium.browser(), "http://localhost:" + port, width, javaScript, colours);
    }

    /** The newest deal of a company. */
    final String dealOf(String company) {
        return "/deals/"
                + archive.deals(DealFilter.ofCompany(company), DealOrder.DATE, PageRequest.first())
                        .deals()
                        .items()
                        .get(0)
                        .slug();
    }

    /** Nothing makes the page itself scroll sideways. */
    static void assertFitsItsWidth(Page page) {
        page.waitForLoadState();
        int excess = (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertTrue(excess <= 0, () -> page.url() + " is " + excess + " pixels too wide");
    }

    static List<String> violations(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().get(0).getHtml())
                .toList();
    }
}
