package parallax.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import parallax.comparison.Sum.Kind;
import parallax.comparison.Sum.Outcome;
import parallax.comparison.fact.Statement;
import parallax.comparison.wording.Phrases;
import parallax.extraction.Value;

/** Sums as people write them: "14.3 ÷ 0.49 ≈ 29.2", all in billions. */
final class SumWords {

    private static final MathContext SHOWN = new MathContext(3, RoundingMode.HALF_UP);

    private SumWords() {}

    static String formula(Kind kind, Statement left, Statement right, Value.Money implied) {
        int unit = implied.amount().compareTo(BigDecimal.TEN.pow(9)) >= 0 ? 9 : 6;
        BigDecimal result = implied.amount().movePointLeft(unit);
        String shown = number(rounded(result));
        String equals = rounded(result).compareTo(result) == 0 ? " = " : " ≈ ";
        String first = number(((Value.Money) left.value()).amount().movePointLeft(unit));
        return kind == Kind.PRICE_BY_STAKE
                ? first + " ÷ "
                        + number(((Value.Percent) right.value()).percent().movePointLeft(2)) + equals + shown
                : first + " + " + number(((Value.Money) right.value()).amount().movePointLeft(unit)) + equals + shown;
    }

    static String words(Kind kind, Statement left, Statement right, Value.Money implied, String formula) {
        String first = Phrases.value(left.value(), left.precision());
        String second = Phrases.value(right.value(), right.precision());
        String whole = Phrases.value(new Value.Money(rounded(implied.amount()), null, implied.currency()));
        return (kind == Kind.PRICE_BY_STAKE
                        ? first + " for " + second + " values the whole at " + whole
                        : first + " before the money and " + second + " of new money make " + whole)
                + ": " + formula + ".";
    }

    /**
     * @param before whether the claim fits only as a value before the money
     */
    static String claim(@Nullable Statement claim, Outcome outcome, boolean before) {
        if (claim == null) {
            return "";
        }
        String said = " The report says " + Phrases.value(claim.value(), claim.precision()) + ", which ";
        return said + (outcome == Outcome.DOES_NOT_FIT ? "does not fit." : before ? "fits before the money." : "fits.");
    }

    private static BigDecimal rounded(BigDecimal number) {
        return number.round(SHOWN);
    }

    private static String number(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0).toPlainString() : plain.toPlainString();
    }
}
