package parallax.dashboard.deal;

import parallax.archive.DealFilter;
import parallax.dashboard.site.Asked;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;

/** The filter of a list of deals, as an address asks for it; the same for pages and for the JSON API. */
public final class DealQuestion {

    private DealQuestion() {}

    public static DealFilter filter(Asked asked) {
        return new DealFilter(
                asked.text("q"),
                asked.company("company"),
                asked.slug("person"),
                asked.slug("outlet"),
                asked.choice("type", DealType.class),
                asked.choice("status", DealStatus.class),
                asked.from("from"),
                asked.to("to"),
                asked.amount("min"),
                asked.amount("max"),
                asked.flag("disputed"));
    }
}
