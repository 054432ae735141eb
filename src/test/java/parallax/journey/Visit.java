package parallax.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/**
 * One visitor's session. Closing it fails the test if a page wrote an error to the console, threw, was answered with a
 * server's error, or asked another host for anything. A page that is meant to be missing may be.
 */
final class Visit implements AutoCloseable {

    private static final int PATIENCE_IN_MILLISECONDS = 20_000;

    private final String home;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Visit(Browser browser, String home, Browser.NewContextOptions options) {
        this.home = home;
        this.context = browser.newContext(options);
        this.page = context.newPage();
        this.page.setDefaultTimeout(PATIENCE_IN_MILLISECONDS);
        watch();
    }

    /** A visitor whose window is {@code width} pixels wide. */
    static Visit of(Browser browser, String home, int width, boolean javaScript, ColorScheme colours) {
        return new Visit(
                browser,
                home,
                new Browser.NewContextOptions()
                        .setViewportSize(width, width < 600 ? 844 : 900)
                        .setJavaScriptEnabled(javaScript)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setColorScheme(colours));
    }

    private void watch() {
        page.onConsoleMessage(message -> {
            boolean ofThePageItself = message.location().startsWith(page.url());
            if (message.type().equals("error")
                    && !(ofThePageItself && message.text().contains("status of 40"))) {
                complaints.add("console: " + message.text());
            }
        });
        page.onPageError(error -> complaints.add("script: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(home) && !request.url().startsWith("data:")) {
                complaints.add("request to another host: " + request.url());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 500) {
                complaints.add(response.status() + " for " + response.url());
            }
        });
    }

    Page open(String path) {
        page.navigate(home + path);
        return page;
    }

    @Override
    public void close() {
        context.close();
        assertEquals(List.of(), complaints);
    }
}
