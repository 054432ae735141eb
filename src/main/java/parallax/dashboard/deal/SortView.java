package parallax.dashboard.deal;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import parallax.archive.DealOrder;
import parallax.dashboard.site.Asked;

/**
 * A heading of the list that orders it.
 *
 * @param href the list in that order
 * @param chosen whether the list is in that order
 */
public record SortView(String href, boolean chosen) {

    static Map<String, SortView> all(Asked asked) {
        Map<String, SortView> sorts = new LinkedHashMap<>();
        for (DealOrder order : DealOrder.values()) {
            String name = order.name().toLowerCase(Locale.ROOT);
            String parameter = order == DealOrder.DATE ? "" : name;
            sorts.put(
                    name,
                    new SortView(asked.link(DealListView.PATH, "sort", parameter), DealQuestion.order(asked) == order));
        }
        return sorts;
    }
}
