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
            BigDecimal margin = a.amount().multiply(MARGIN);
            return a.amount().subtract(b.amount()).abs().compareTo(margin) <= 0;
        }
        return one.equals(other);
    }

    /** Whether the other is well above the one. */
    static boolean isBelow(Value sum, @Nullable Value total) {
        return sum instanceof Value.Money one
                && total instanceof Value.Money all
                && one.currency().equals(all.currency())
                && one.amount().multiply(BigDecimal.ONE.add(MARGIN)).compareTo(all.amount()) < 0;
    }
}
