package parallax.extraction;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** What a claim says, in a form that can be compared. */
public sealed interface Value {

    /**
     * An amount of money, or a range of it.
     *
     * @param amount in units of the currency (14300000000), the lower end of a range
     * @param to the upper end of a range, or null
     * @param currency ISO 4217 code
     */
    record Money(BigDecimal amount, @Nullable BigDecimal to, String currency) implements Value {

        public Money {
            if (amount.signum() < 0 || (to != null && to.compareTo(amount) < 0)) {
                throw new IllegalArgumentException("Money needs 0 <= amount <= to, not " + amount + " to " + to);
            }
            if (!currency.matches("[A-Z]{3}")) {
                throw new IllegalArgumentException("Not an ISO 4217 code: " + currency);
            }
            amount = plain(amount);
            to = to == null ? null : plain(to);
        }

        public static Money of(String amount, String currency) {
            return new Money(new BigDecimal(amount), null, currency);
        }
    }

    /**
     * A share in percent, or a range of it.
     *
     * @param percent 49 for 49 %
     * @param to the upper end of a range, or null
     */
    record Percent(BigDecimal percent, @Nullable BigDecimal to) implements Value {

        public Percent {
            percent = plain(percent);
            to = to == null ? null : plain(to);
        }

        public static Percent of(String percent) {
            return new Percent(new BigDecimal(percent), null);
        }
    }

    /**
     * A date as far as it is known.
     *
     * @param edtf EDTF level 0 ("2025-06-12", "2025-06", "2025"); null where the text names only a weekday and nothing
     *     tells which
     * @param weekday the weekday the text names, or null
     * @param inferred whether {@code edtf} was worked out from another date (publication, a post) rather than printed
     */
    record Day(@Nullable String edtf, @Nullable DayOfWeek weekday, boolean inferred) implements Value {

        public Day {
            if (edtf != null && !edtf.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
                throw new IllegalArgumentException("Not an EDTF date of level 0: " + edtf);
            }
        }
    }

    /**
     * Words that stand for themselves, in a normal form ("minority, nonvoting", "Series A").
     *
     * @param text not blank
     */
    record Words(String text) implements Value {

        public Words {
            if (text.isBlank()) {
                throw new IllegalArgumentException("Words must not be blank");
            }
        }
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
