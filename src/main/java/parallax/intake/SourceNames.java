package parallax.intake;

import java.nio.file.Path;
import parallax.text.ArticleHead;
import parallax.text.ArticleText;

/** Calls articles by the path that readers of the dashboard know. */
final class SourceNames {

    private SourceNames() {}

    /** The article, its source called by its path from {@code base} where it lies below it. */
    static ArticleText relativeTo(Path base, ArticleText article) {
        ArticleHead head = article.head();
        String prefix = base.toString().replace('\\', '/') + "/";
        if (prefix.length() == 1 || !head.source().startsWith(prefix)) {
            return article;
        }
        ArticleHead renamed = new ArticleHead(
                head.source().substring(prefix.length()),
                head.title(),
                head.section(),
                head.outlet(),
                head.domain(),
                head.url(),
                head.authors(),
                head.published(),
                head.language(),
                head.truncated());
        return new ArticleText(renamed, article.text(), article.blocks());
    }
}
