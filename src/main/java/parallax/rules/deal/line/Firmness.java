package parallax.rules.deal.line;

import org.jspecify.annotations.Nullable;
import parallax.extraction.Modality;
import parallax.text.Span;

/**
 * How firmly a sentence stands behind one thing that it says.
 *
 * @param modality how firmly
 * @param hedge the words that make it so, or null where none do
 */
public record Firmness(Modality modality, @Nullable Span hedge) {}
