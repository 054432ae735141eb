package parallax.comparison.report;

import parallax.extraction.Reading;
import parallax.text.ArticleText;

/**
 * An article and what was read out of it: what a comparison compares.
 *
 * @param id stands for the article, unique among the reports compared
 * @param article its text
 * @param reading what was read out of the text
 */
public record Report(String id, ArticleText article, Reading reading) {}
