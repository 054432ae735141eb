package parallax.extraction;

import org.jspecify.annotations.Nullable;
import parallax.text.Span;

/**
 * Somebody's words, as one article prints them.
 *
 * @param text the words without the outer quotation marks: the text at {@code span}
 * @param kind how they are shown
 * @param speaker the fullest name in the article of the person or company that said them; null where the text does not say
 * @param cue the word that introduces them ("said"), or null
 * @param told to whom ("TechCrunch"), or null
 * @param date when they were said, as EDTF, where the text tells (an embedded post), or null
 * @param span where the words stand, without the marks
 * @param sentence the passage with its cue; contains {@code span}
 */
public record QuoteReading(
        String text,
        QuoteKind kind,
        @Nullable String speaker,
        @Nullable String cue,
        @Nullable String told,
        @Nullable String date,
        Span span,
        Span sentence) {}
