package parallax.comparison.wording;

import parallax.text.Span;

/** A passage in one article and its counterpart in another. */
public record PassagePair(String leftArticle, Span left, String rightArticle, Span right) {}
