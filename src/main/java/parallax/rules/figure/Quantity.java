package parallax.rules.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as printed: "14.3 billion", "half a billion", "ten".
 *
 * @param number the number before its magnitude
 * @param magnitude what scales it, or null
 * @param isLetter whether the magnitude is a short form ("B", "bn")
 * @param isInWords whether it has no digits
 * @param plus the position of a plus sign before the magnitude ("29+ billion"), or -1
 * @param to the position behind it
 */
record Quantity(
        BigDecimal number, @Nullable BigDecimal magnitude, boolean isLetter, boolean isInWords, int plus, int to) {

    BigDecimal amount() {
        return magnitude == null ? number : number.multiply(magnitude);
    }

    boolean isScaled() {
        return magnitude != null;
    }

    /** The same number, scaled like {@code other} where it has no magnitude of its own: the "2" of "2–3 billion". */
    Quantity scaledLike(Quantity other) {
        return isScaled() ? this : new Quantity(number, other.magnitude, other.isLetter, isInWords, plus, to);
    }
}
