package parallax.dashboard.deal;

import parallax.archive.AmountBand;
import parallax.archive.DealFilter;
import parallax.archive.DealOrder;
import parallax.dashboard.site.Asked;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;

/** The filter and the order of a list of deals, as an address asks for them; the same for pages and for data. */
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
                asked.choice("band", AmountBand.class),
                asked.flag("disputed"),
                asked.flag("single"));
    }

    public static DealOrder order(Asked asked) {
        DealOrder order = asked.choice("sort", DealOrder.class);
        return order == null ? DealOrder.DATE : order;
    }
}
