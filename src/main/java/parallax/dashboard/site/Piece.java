package parallax.dashboard.site;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that is marked the same way throughout.
 *
 * @param style the classes of its mark; empty where it is not marked
 * @param anchor the name by which links reach it, or null
 * @param note what it was read as, or null
 */
public record Piece(
        String text,
        String style,
        @Nullable String anchor,
        @Nullable String note) {

    public boolean marked() {
        return !style.isEmpty();
    }

    /** Not marked, but linked to. */
    public boolean placed() {
        return style.isEmpty() && anchor != null;
    }

    public boolean plain() {
        return style.isEmpty() && anchor == null;
    }
}
