package parallax.dashboard.deal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.archive.Hit;
import parallax.dashboard.site.Found;
import parallax.dashboard.site.Links;
import parallax.dashboard.site.Piece;
import parallax.text.Span;

/**
 * Some words of a report around what was searched for, which is marked.
 *
 * @param href the place in our copy
 */
public record HitView(List<Piece> pieces, String outlet, String href) {

    static @Nullable HitView of(@Nullable Hit hit, String search) {
        if (hit == null) {
            return null;
        }
        List<Span> found = Found.spans(hit.text(), search);
        if (found.isEmpty()) {
            return null;
        }
        Span first = found.get(0);
        Span place = new Span(hit.start() + first.start(), hit.start() + first.end());
        String outlet = hit.outlet();
        return new HitView(
                Found.marked(cut(hit.text()), search),
                outlet == null ? ReportView.NO_OUTLET : outlet,
                Links.passage(hit.article(), place));
    }

    /** Without the words that are cut in the middle. */
    private static String cut(String text) {
        String line = text.replace('\n', ' ');
        int start = line.indexOf(' ') + 1;
        int end = line.lastIndexOf(' ');
        return end <= start ? line : "… " + line.substring(start, end) + " …";
    }
}
