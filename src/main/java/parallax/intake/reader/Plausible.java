package parallax.intake.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.text.ArticleHead;
import parallax.text.ArticleText;

/**
 * What a page or a sidecar says of an article, as far as it can be true: no day that no calendar has, no name as long as a
 * text. What cannot be true counts as not said; it must not cost the article.
 */
final class Plausible {

    private static final int LONGEST_ADDRESS = 4000;
    private static final int LONGEST_TITLE = 1000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_LANGUAGE = 35;
    private static final int MOST_AUTHORS = 50;

    private Plausible() {}

    static ArticleText of(ArticleText article) {
        return new ArticleText(head(article.head()), article.text(), article.blocks());
    }

    private static ArticleHead head(ArticleHead told) {
        List<String> authors = told.authors().stream()
                .filter(author -> upTo(LONGEST_NAME, author) != null)
                .limit(MOST_AUTHORS)
                .toList();
        return new ArticleHead(
                told.source(),
                upTo(LONGEST_TITLE, told.title()),
                upTo(LONGEST_NAME, told.section()),
                upTo(LONGEST_NAME, told.outlet()),
                upTo(LONGEST_NAME, told.domain()),
                upTo(LONGEST_ADDRESS, told.url()),
                authors,
                date(told.published()),
                upTo(LONGEST_LANGUAGE, told.language()),
                told.truncated());
    }

    private static @Nullable String upTo(int longest, @Nullable String words) {
        return words == null || words.length() > longest || !canBeKept(words) ? null : words;
    }

    /** Whether no character is half of one, or none at all. */
    private static boolean canBeKept(String words) {
        return words.codePoints().noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
    }

    private static @Nullable String date(@Nullable String published) {
        return PrintedDate.isDate(published) ? published : PrintedDate.find(published);
    }
}
