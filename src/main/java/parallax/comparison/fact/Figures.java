package parallax.comparison.fact;

import parallax.extraction.Value;

/** The number that a statement gives, whatever it counts. */
public final class Figures {

    private Figures() {}

    /**
     * @throws IllegalArgumentException if the statement gives no number
     */
    public static Quantity of(Statement statement) {
        if (statement.value() instanceof Value.Money money) {
            return new Quantity(money.amount(), money.to(), statement.precision());
        }
        if (statement.value() instanceof Value.Percent percent) {
            return new Quantity(percent.percent(), percent.to(), statement.precision());
        }
        throw new IllegalArgumentException("No number: " + statement.text());
    }
}
