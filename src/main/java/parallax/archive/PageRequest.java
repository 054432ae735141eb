package parallax.archive;

/**
 * Which stretch of a list is asked for.
 *
 * @param page from 1; anything below counts as 1
 * @param size items a page, held between 1 and {@link #MOST}
 */
public record PageRequest(int page, int size) {

    /** The most items one page may hold. */
    public static final int MOST = 1000;

    private static final int USUAL = 50;

    public PageRequest {
        page = Math.max(1, page);
        size = Math.min(MOST, Math.max(1, size));
    }

    /** The first page of fifty. */
    public static PageRequest first() {
        return new PageRequest(1, USUAL);
    }

    public static PageRequest of(int page) {
        return new PageRequest(page, USUAL);
    }

    /** How many items stand before this page; never beyond what a database can count. */
    int offset() {
        return (int) Math.min(Integer.MAX_VALUE - MOST, (page - 1L) * size);
    }
}
