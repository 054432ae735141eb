package parallax.comparison.fact;

/** The numbers that a figure may stand for. */
public record Interval(double low, double high) {

    public Interval plus(Interval other) {
        return new Interval(low + other.low, high + other.high);
    }

    /** The quotient; {@code other} holds positive numbers only. */
    public Interval by(Interval other) {
        return new Interval(low / other.high, high / other.low);
    }

    public boolean meets(Interval other) {
        return low <= other.high && other.low <= high;
    }
}
