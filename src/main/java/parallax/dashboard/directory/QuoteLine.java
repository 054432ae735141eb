package parallax.dashboard.directory;

import org.jspecify.annotations.Nullable;
import parallax.archive.QuoteSummary;
import parallax.dashboard.site.Links;
import parallax.dashboard.words.Wording;

/** A quotation as a line of a list. */
public record QuoteLine(
        String speaker,
        @Nullable String speakerHref,
        String text,
        String outlet,
        String date,
        @Nullable String told,
        String href,
        String page) {

    static QuoteLine of(QuoteSummary summary) {
        String speaker = summary.quote().speaker();
        String outlet = summary.article().outlet();
        return new QuoteLine(
                speaker == null ? "Speaker not named" : speaker,
                speakerHref(summary),
                "“" + summary.quote().text() + "”",
                outlet == null ? "Outlet unknown" : outlet,
                Wording.date(summary.article().published()),
                summary.quote().told(),
                Links.place(summary.article().id(), summary.quote().span().start()),
                "/quotes/" + summary.article().id() + "/"
                        + summary.quote().span().start());
    }

    private static @Nullable String speakerHref(QuoteSummary summary) {
        if (summary.person() != null) {
            return "/people/" + summary.person();
        }
        return summary.company() == null ? null : "/companies/" + summary.company();
    }
}
