package parallax.dashboard.directory;

import parallax.archive.QuoteFilter;
import parallax.dashboard.site.Asked;

/** The filter of a list of quotes, as an address asks for it; the same for pages and for the JSON API. */
public final class QuoteQuestion {

    private QuoteQuestion() {}

    public static QuoteFilter filter(Asked asked) {
        return new QuoteFilter(asked.text("q"), asked.slug("person"), asked.company("company"), asked.slug("outlet"));
    }
}
