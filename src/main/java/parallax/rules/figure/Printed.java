package parallax.rules.figure;

import parallax.extraction.Value;

/** A value read from the pieces {@code from} to {@code to}, exclusive; {@code plus} is a plus sign inside it, or -1. */
record Printed(Value value, int from, int to, int plus) {

    static Printed of(Value value, int from, int to) {
        return new Printed(value, from, to, -1);
    }

    boolean isRange() {
        return value instanceof Value.Money money && money.to() != null
                || value instanceof Value.Percent percent && percent.to() != null;
    }
}
