package parallax.dashboard.api;

import java.util.List;
import java.util.function.Function;
import parallax.archive.Page;

/** A page of a list. */
record ApiPage<T>(List<T> items, int page, int size, long total) {

    static <S, T> ApiPage<T> of(Page<S> page, Function<S, T> item) {
        return new ApiPage<>(page.items().stream().map(item).toList(), page.page(), page.size(), page.total());
    }
}
