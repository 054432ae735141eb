package parallax.extraction;

import parallax.text.ArticleText;

/** Reads an article: text in, findings out. Same input, same output, on any thread. */
@FunctionalInterface
public interface ArticleExtractor {

    Reading read(ArticleText article);
}
