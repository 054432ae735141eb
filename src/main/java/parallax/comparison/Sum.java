package parallax.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.comparison.fact.Statement;
import parallax.extraction.Value;

/**
 * What two figures of one report imply of a third, held against what the report says of it.
 *
 * @param article id of the report
 * @param kind which figures
 * @param outcome whether the claim fits, or that there is none
 * @param terms the two statements, in the order of the formula
 * @param implied what they imply, unrounded
 * @param claim what the report says instead; null where it says nothing
 * @param formula "14.3 ÷ 0.49 ≈ 29.2"
 * @param words the same in a sentence or two
 */
public record Sum(
        String article,
        Kind kind,
        Outcome outcome,
        List<Statement> terms,
        Value.Money implied,
        @Nullable Statement claim,
        String formula,
        String words) {

    public Sum {
        terms = List.copyOf(terms);
    }

    public enum Kind {
        /** The price of a share in the company, divided by the share, is the price of the whole. */
        PRICE_BY_STAKE,
        /** The value before the money and the money are the value after it. */
        PRE_AND_MONEY
    }

    public enum Outcome {
        /** As exactly as the figures are told. */
        FITS,
        /** The claim is out of reach, however the figures were rounded. */
        DOES_NOT_FIT,
        /** The report leaves the third figure to its readers. */
        IMPLIED
    }
}
