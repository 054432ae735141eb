package parallax.comparison.fact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Precision;

/**
 * A number as exactly as a text gives it. Two of them contradict each other when no number fits both.
 *
 * @param value the number, the lower end of a range
 * @param to the upper end of a range, or null
 * @param precision how exactly
 */
public record Quantity(BigDecimal value, @Nullable BigDecimal to, Precision precision) {

    /** "About" lets a number be this much larger or smaller. */
    private static final double ABOUT = 0.07;

    /** A rounded number ("$14 billion" for 14.3) is off by no more than this. */
    private static final double ROUNDED = 0.05;

    /** "Over 29" is not said of numbers larger than this many times 29; "up to" likewise of smaller ones. */
    private static final double FAR = 2;

    /** AGREE where both say the same number, COMPATIBLE where one is vaguer, else DIFFER. */
    public Verdict relation(Quantity other) {
        if (sameNumber(other)) {
            return bound() == other.bound() ? Verdict.AGREE : Verdict.COMPATIBLE;
        }
        return overlaps(other) || rounds(other) || other.rounds(this) ? Verdict.COMPATIBLE : Verdict.DIFFER;
    }

    public boolean sameNumber(Quantity other) {
        return value.compareTo(other.value) == 0
                && (to == null ? other.to == null : other.to != null && to.compareTo(other.to) == 0);
    }

    /** How many times the larger is the smaller. */
    public double ratio(Quantity other) {
        double left = Math.max(value.doubleValue(), Double.MIN_NORMAL);
        double right = Math.max(other.value.doubleValue(), Double.MIN_NORMAL);
        return Math.max(left, right) / Math.min(left, right);
    }

    /** The more, the more exact: by the kind of precision, then by digits. */
    public int exactness() {
        int digits = Math.min(value.precision(), 9);
        return digits
                + 10
                        * switch (precision) {
                            case EXACT -> 5;
                            case APPROXIMATE -> 4;
                            case RANGE -> 3;
                            case AT_LEAST -> 2;
                            case AT_MOST -> 1;
                        };
    }

    private int bound() {
        return switch (precision) {
            case AT_LEAST -> 1;
            case AT_MOST -> -1;
            default -> 0;
        };
    }

    private boolean overlaps(Quantity other) {
        return low() <= other.high() && other.low() <= high();
    }

    private double low() {
        double number = value.doubleValue();
        return switch (precision) {
            case APPROXIMATE -> number * (1 - ABOUT);
            case AT_MOST -> number / FAR;
            default -> number;
        };
    }

    private double high() {
        double number = (to == null ? value : to).doubleValue();
        return switch (precision) {
            case APPROXIMATE -> number * (1 + ABOUT);
            case AT_LEAST -> number * FAR;
            default -> number;
        };
    }

    /** The numbers that it may stand for: as far as its precision goes, and as far as it may have been rounded. */
    public Interval range() {
        return new Interval(low() - slack(value), high() + slack(to == null ? value : to));
    }

    /** Half a unit of the last digit that is told. */
    private static double slack(BigDecimal number) {
        BigDecimal told = number.stripTrailingZeros();
        return Math.min(told.ulp().doubleValue() / 2, number.doubleValue() * ROUNDED);
    }

    /** Whether {@code other}, rounded to the digits that this number has, is this number. */
    private boolean rounds(Quantity other) {
        boolean plain = bound() == 0 && other.bound() == 0 && to == null && other.to == null;
        int digits = value.stripTrailingZeros().precision();
        return plain && ratio(other) <= 1 + ROUNDED && (round(other, digits) || round(other, digits + 1));
    }

    private boolean round(Quantity other, int digits) {
        return other.value.round(new MathContext(digits, RoundingMode.HALF_UP)).compareTo(value) == 0;
    }
}
