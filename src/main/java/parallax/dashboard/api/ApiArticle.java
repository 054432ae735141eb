package parallax.dashboard.api;

import org.jspecify.annotations.Nullable;
import parallax.archive.ArticleSummary;

/** An article as an item of a list. */
record ApiArticle(
        String id,
        String source,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String outletSlug,
        @Nullable String url,
        @Nullable String published,
        boolean truncated) {

    static ApiArticle of(ArticleSummary article) {
        return new ApiArticle(
                article.id(),
                article.source(),
                article.title(),
                article.outlet(),
                article.outletSlug(),
                article.url(),
                article.published(),
                article.truncated());
    }
}
