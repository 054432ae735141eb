package parallax.comparison.fact;

import org.jspecify.annotations.Nullable;
import parallax.extraction.Modality;
import parallax.extraction.Precision;
import parallax.extraction.Value;
import parallax.text.Span;

/**
 * One statement of a fact.
 *
 * @param value comparable; for a role or a status, its words
 * @param text as printed
 * @param hedge the word that weakens it, verbatim, or null
 * @param span where it stands in the article's text
 * @param sentence the sentence it stands in
 */
public record Statement(
        Value value,
        String text,
        Precision precision,
        Modality modality,
        @Nullable String attribution,
        @Nullable String hedge,
        Span span,
        Span sentence) {}
