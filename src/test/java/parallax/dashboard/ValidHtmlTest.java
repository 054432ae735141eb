package parallax.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;

/** Every kind of page is valid HTML, by the checker that the W3C's service runs. */
class ValidHtmlTest extends PagesOfNews {

    /** The checker's schema is deep. */
    private static final long STACK = 16L << 20;

    @Test
    void everyKindOfPageIsValid() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (String path : paths()) {
            errors(answer(path).getContentAsByteArray()).forEach(error -> wrong.add(path + ": " + error));
        }

        assertThat(wrong).isEmpty();
    }

    private List<String> paths() throws Exception {
        String deal = stake();
        String article = page("/articles?q=garage").select(".reports a").first().attr("href");
        return List.of(
                "/deals",
                "/deals?q=umbra",
                "/deals?type=FUND&q=Halcyon",
                deal,
                deal + "?show=differences&open=all",
                page(deal).select("#lineage a[href*=/beside/]").first().attr("href"),
                "/articles",
                article,
                "/timeline",
                "/network",
                "/companies",
                "/companies/halcyon",
                "/people/ada-quill",
                "/outlets/wire-service",
                "/quotes",
                page("/quotes").select("a[href^=/quotes/]").first().attr("href"),
                "/how-we-read",
                "/deals/none",
                "/deals?min=lots");
    }

    private static List<String> errors(byte[] page) throws InterruptedException {
        AtomicReference<String> report = new AtomicReference<>("");
        Thread checking = new Thread(null, () -> report.set(check(page)), "html", STACK);
        checking.start();
        checking.join();
        return report.get().lines().filter(line -> line.contains("error")).toList();
    }

    private static String check(byte[] page) {
        try {
            EmbeddedValidator validator = new EmbeddedValidator();
            validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
            return validator.validate(new ByteArrayInputStream(page));
        } catch (Exception e) {
            return "error: the checker failed: " + e;
        }
    }
}
