package parallax.rules.deal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Value;

/** How sums of money stand to each other: headlines round. */
final class Sums {

    private static final BigDecimal MARGIN = new BigDecimal("0.08");

    private Sums() {}

    /** Whether the two are about the same. */
    static boolean near(Value one, @Nullable Value other) {
        if (one instanceof Value.Money a
                && other instanceof Value.Money b
                && a.currency().equals(b.currency())) {
            return isNear(a.amount(), b.amount()) || isWithin(b.amount(), a) || isWithin(a.amount(), b);
        }
        return one.equals(other);
    }

    private static boolean isNear(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(one.multiply(MARGIN)) <= 0;
    }

    /** "up to $1 billion", of "between $500 million and $1 billion". */
    private static boolean isWithin(BigDecimal amount, Value.Money range) {
        BigDecimal to = range.to();
        return to != null && amount.compareTo(range.amount()) >= 0 && amount.compareTo(to) <= 0;
    }

    /** Whether the other is well above the one. */
    static boolean isBelow(Value sum, @Nullable Value total) {
        return sum instanceof Value.Money one
                && total instanceof Value.Money all
                && one.currency().equals(all.currency())
                && one.amount().multiply(BigDecimal.ONE.add(MARGIN)).compareTo(all.amount()) < 0;
    }
}
