package parallax.dashboard.article;

import org.jspecify.annotations.Nullable;
import parallax.archive.ArticleSummary;
import parallax.dashboard.site.Links;
import parallax.dashboard.words.Wording;

/**
 * An article as a line of a list.
 *
 * @param title its headline, or the file it was read from where it has none
 * @param outlet the outlet's name, or "Outlet unknown"
 * @param outletSlug of the outlet's page; null where unknown
 * @param live the live page, or null
 */
public record ArticleLine(
        String id,
        String title,
        boolean titled,
        String outlet,
        @Nullable String outletSlug,
        String date,
        @Nullable String live,
        boolean cut) {

    private static final int LONGEST_TITLE = 300;

    public static ArticleLine of(ArticleSummary article) {
        String title = article.title();
        String outlet = article.outlet();
        String source = article.source();
        return new ArticleLine(
                article.id(),
                title == null
                        ? "No headline (" + source.substring(source.lastIndexOf('/') + 1) + ")"
                        : Wording.shortened(title, LONGEST_TITLE),
                title != null,
                outlet == null ? "Outlet unknown" : outlet,
                article.outletSlug(),
                Wording.date(article.published()),
                Links.live(article.url()).orElse(null),
                article.truncated());
    }
}
