package parallax.extraction;

import org.jspecify.annotations.Nullable;
import parallax.text.Span;

/**
 * An amount of money, a percentage or a date that the text prints, whatever it is of.
 *
 * @param value money, percent or day
 * @param precision by the words around it
 * @param span the printed value without its hedge ("$14.3 billion", "49 percent", "Friday")
 * @param hedge the word that makes it inexact ("approximately", "over", "+"), or null
 */
public record Figure(
        Value value,
        Precision precision,
        Span span,
        @Nullable Span hedge) {}
