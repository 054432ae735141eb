package parallax.dashboard.deal;

import org.jspecify.annotations.Nullable;
import parallax.comparison.report.Report;
import parallax.dashboard.site.Links;
import parallax.dashboard.words.Wording;
import parallax.text.ArticleHead;

/**
 * A report as the pages name it.
 *
 * @param outlet the outlet's name, or "Outlet unknown"
 * @param date when it was published, in words
 * @param title its headline, or its opening words where it has none
 * @param href our copy of it
 * @param live the live page, or null
 * @param cut whether its text is known to be cut
 */
public record ReportView(
        String id,
        String outlet,
        boolean outletKnown,
        String date,
        String title,
        boolean titled,
        String href,
        @Nullable String live,
        boolean cut) {

    private static final int LONGEST_OPENING = 70;

    static final String NO_OUTLET = "Outlet unknown";

    static ReportView of(Report report) {
        ArticleHead head = report.article().head();
        String outlet = head.outlet();
        String title = head.title();
        return new ReportView(
                report.id(),
                outlet == null ? NO_OUTLET : outlet,
                outlet != null,
                Wording.date(head.published()),
                title == null ? "“" + opening(report.article().text()) + " …”" : title,
                title != null,
                Links.article(report.id()),
                Links.live(head.url()).orElse(null),
                head.truncated());
    }

    private static String opening(String text) {
        String start = text.strip();
        String plain = start.substring(0, Math.min(start.length(), 2 * LONGEST_OPENING))
                .replaceAll("\\s", " ");
        if (plain.length() <= LONGEST_OPENING) {
            return plain;
        }
        int blank = plain.lastIndexOf(' ', LONGEST_OPENING);
        return plain.substring(0, blank > 0 ? blank : LONGEST_OPENING);
    }
}
