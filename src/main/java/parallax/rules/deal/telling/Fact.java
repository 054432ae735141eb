package parallax.rules.deal.telling;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Aspect;
import parallax.extraction.Evidence;
import parallax.extraction.Modality;
import parallax.extraction.Precision;
import parallax.extraction.Rule;
import parallax.extraction.Value;
import parallax.rules.deal.line.Line;

/**
 * Something that a sentence says of a deal, before it is known which deal is meant.
 *
 * @param aspect what it is about
 * @param value what it says
 * @param precision how exactly
 * @param modality how firmly
 * @param attribution whom the text names for it, or null
 * @param period the year or month its value is of, as EDTF, or null
 * @param subject the company it is said of where the words tell, or null
 * @param anchor index of its value in the {@link Line}
 * @param text the value as printed
 * @param evidence where it stands; its span is the value
 */
public record Fact(
        Aspect aspect,
        Value value,
        Precision precision,
        Modality modality,
        @Nullable String attribution,
        @Nullable String period,
        @Nullable String subject,
        int anchor,
        String text,
        Evidence evidence)
        implements Rule.Found {

    /** Whether the rule of that name has read it. */
    public boolean isBy(String rule) {
        return evidence.rule().equals(rule);
    }

    /** The same, told in the article's own name. */
    public Fact asserted() {
        return new Fact(
                aspect, value, precision, Modality.ASSERTED, attribution, period, subject, anchor, text, evidence);
    }

    /** The same, as others tell it. */
    public Fact reported() {
        return new Fact(
                aspect, value, precision, Modality.REPORTED, attribution, period, subject, anchor, text, evidence);
    }

    /** The same, but what lies behind the news is no plan and no guess: others may report it, though. */
    public Fact firm() {
        return modality == Modality.REPORTED ? this : asserted();
    }

    /** The same, as something that is to be expected, where the article would vouch for it. */
    public Fact expected() {
        Modality weaker = modality == Modality.ASSERTED ? Modality.EXPECTED : modality;
        return new Fact(aspect, value, precision, weaker, attribution, period, subject, anchor, text, evidence);
    }

    /** The same, as something that is yet to come. */
    public Fact planned() {
        return new Fact(
                aspect, value, precision, Modality.PLANNED, attribution, period, subject, anchor, text, evidence);
    }

    public Fact as(Aspect other) {
        return new Fact(other, value, precision, modality, attribution, period, subject, anchor, text, evidence);
    }

    /** The same, of that period where the words about it give none. */
    public Fact of(@Nullable String other) {
        String known = period != null ? period : other;
        return new Fact(aspect, value, precision, modality, attribution, known, subject, anchor, text, evidence);
    }

    @Override
    public Map<String, String> facts() {
        String of = period == null ? "unknown" : period;
        return Map.of("modality", modality.name(), "precision", precision.name(), "period", of);
    }
}
