package parallax.comparison;

/** The numbers that a figure may stand for. */
record Interval(double low, double high) {

    Interval plus(Interval other) {
        return new Interval(low + other.low, high + other.high);
    }

    /** The quotient; {@code other} holds positive numbers only. */
    Interval by(Interval other) {
        return new Interval(low / other.high, high / other.low);
    }

    boolean meets(Interval other) {
        return low <= other.high && other.low <= high;
    }
}
