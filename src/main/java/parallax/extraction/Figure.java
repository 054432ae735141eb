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
 * @param per the words that make it the price of one thing or one stretch of time ("a share", "/month"), or null
 * @param conversion whether it repeats the amount before it in another currency ("€1.3 billion ($1.5 billion)")
 */
public record Figure(
        Value value,
        Precision precision,
        Span span,
        @Nullable Span hedge,
        @Nullable Span per,
        boolean conversion) {

    /** A figure that is neither a unit price nor a conversion. */
    public Figure(Value value, Precision precision, Span span, @Nullable Span hedge) {
        this(value, precision, span, hedge, null, false);
    }
}
