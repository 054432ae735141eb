package parallax.archive;

import java.util.List;
import java.util.function.Function;

/**
 * A stretch of a longer list.
 *
 * @param items what stands on this page
 * @param page its number, from 1
 * @param size how many items a full page holds
 * @param total how many items there are on all pages
 */
public record Page<T>(List<T> items, int page, int size, long total) {

    public Page {
        items = List.copyOf(items);
    }

    /** How many pages there are; 1 where there is nothing to show. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public boolean hasNext() {
        return page < pages();
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), page, size, total);
    }
}
