package parallax.extraction;

import org.jspecify.annotations.Nullable;

/**
 * One thing that one article says of a deal.
 *
 * @param aspect what it is about
 * @param value what it says, comparable
 * @param text the value as printed: the words at {@code evidence.span()}
 * @param precision how exactly
 * @param modality how firmly
 * @param attribution whom the article names for it, or null
 * @param period the period or date the value is of, as EDTF ("2024"), or null
 * @param evidence where it stands
 */
public record Claim(
        Aspect aspect,
        Value value,
        String text,
        Precision precision,
        Modality modality,
        @Nullable String attribution,
        @Nullable String period,
        Evidence evidence) {}
