package parallax.archive;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How large an amount is, roughly, in units of whatever currency it is told in. */
public enum AmountBand {
    UNDER_10M(0, 7),
    FROM_10M(7, 8),
    FROM_100M(8, 9),
    FROM_1B(9, 10),
    FROM_10B(10, 0);

    private final BigDecimal least;
    private final @Nullable BigDecimal below;

    AmountBand(int leastPower, int belowPower) {
        this.least = leastPower == 0 ? BigDecimal.ZERO : BigDecimal.ONE.movePointRight(leastPower);
        this.below = belowPower == 0 ? null : BigDecimal.ONE.movePointRight(belowPower);
    }

    /** The smallest amount of the band. */
    public BigDecimal least() {
        return least;
    }

    /** The smallest amount beyond the band; null for the last one. */
    public @Nullable BigDecimal below() {
        return below;
    }
}
