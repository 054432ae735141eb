package parallax.dashboard.article;

import parallax.archive.ArticleFilter;
import parallax.dashboard.site.Asked;

/** The filter of a list of articles, as an address asks for it; the same for pages and for the JSON API. */
public final class ArticleQuestion {

    private ArticleQuestion() {}

    public static ArticleFilter filter(Asked asked) {
        return new ArticleFilter(
                asked.text("q"),
                asked.company("company"),
                asked.slug("person"),
                asked.slug("outlet"),
                asked.text("deal"));
    }
}
