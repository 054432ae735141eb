package parallax.text;

import java.util.List;
import java.util.function.Function;

/**
 * A half-open range of UTF-16 code units of an article's text.
 *
 * @param start first code unit, from 0
 * @param end one past the last code unit; never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("A span must have 0 <= start <= end, not " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    /** Whether every unit of {@code other} lies in this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether the two share at least one unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that contains both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The words of {@code text} at this span. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /**
     * Those of {@code things} that lie whole in this span.
     *
     * @param things by position, not overlapping
     */
    public <T> List<T> of(List<T> things, Function<? super T, Span> spanOf) {
        int from = firstFrom(things, spanOf, start);
        int to = from;
        while (to < things.size() && spanOf.apply(things.get(to)).end <= end) {
            to++;
        }
        return things.subList(from, to);
    }

    /**
     * Index of the first of {@code things} that starts at {@code offset} or after; their number where none does.
     *
     * @param things by position
     */
    public static <T> int firstFrom(List<T> things, Function<? super T, Span> spanOf, int offset) {
        int low = 0;
        int high = things.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spanOf.apply(things.get(middle)).start < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** By start, the longer first where starts are equal. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(other.end, end);
    }
}
