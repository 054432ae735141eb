package parallax.dashboard.site;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parallax.archive.Page;
import parallax.dashboard.words.Wording;

/**
 * Where a page stands in a longer list, and the way to its neighbours.
 *
 * @param place "51 to 100 of 1,204 deals"
 */
public record Pager(
        String place,
        int page,
        int pages,
        @Nullable String previous,
        @Nullable String next) {

    public static Pager of(Page<?> page, Asked asked, String path, String one, String many) {
        return new Pager(
                place(page, one, many),
                page.page(),
                page.pages(),
                page.hasPrevious() ? asked.link(path, "page", number(page.page() - 1)) : null,
                page.hasNext() ? asked.link(path, "page", number(page.page() + 1)) : null);
    }

    private static String number(int page) {
        return page == 1 ? "" : Integer.toString(page);
    }

    private static String place(Page<?> page, String one, String many) {
        String total = Wording.count(page.total(), one, many);
        if (page.items().isEmpty() || page.pages() == 1) {
            return total;
        }
        long first = (page.page() - 1L) * page.size() + 1;
        return String.format(
                Locale.ENGLISH, "%,d to %,d of %s", first, first + page.items().size() - 1, total);
    }
}
