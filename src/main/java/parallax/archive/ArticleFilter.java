package parallax.archive;

import org.jspecify.annotations.Nullable;

/**
 * Which articles are asked for. Null asks for nothing in particular; what is given must hold all together.
 *
 * @param q words that stand in its title or text
 * @param company slug of a company it names
 * @param person slug of a person it names
 * @param outlet slug of its outlet
 * @param deal slug of a deal it tells of
 */
public record ArticleFilter(
        @Nullable String q,
        @Nullable String company,
        @Nullable String person,
        @Nullable String outlet,
        @Nullable String deal) {

    public static final ArticleFilter ALL = new ArticleFilter(null, null, null, null, null);

    public static ArticleFilter ofCompany(String slug) {
        return new ArticleFilter(null, slug, null, null, null);
    }

    public static ArticleFilter ofPerson(String slug) {
        return new ArticleFilter(null, null, slug, null, null);
    }

    public static ArticleFilter ofOutlet(String slug) {
        return new ArticleFilter(null, null, null, slug, null);
    }

    public static ArticleFilter ofDeal(String slug) {
        return new ArticleFilter(null, null, null, null, slug);
    }
}
