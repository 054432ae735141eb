package parallax.comparison.fact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import parallax.extraction.Precision;
import parallax.extraction.Value;

/** Sums that reports print in two currencies side by side: "€1.3 billion ($1.5 billion)". */
final class Conversions {

    /** What stands between the two: a bracket, "or about". */
    private static final int FARTHEST = 20;

    /** From one day to the next a rate moves, and both sums are rounded. */
    private static final double MOVES = 0.03;

    private final List<Rate> rates = new ArrayList<>();

    /** How much of the one currency a unit of the other is. */
    private record Rate(String from, String to, double rate) {}

    /**
     * @param statements of one fact, by report, each report's by position
     */
    Conversions(List<List<Statement>> statements) {
        for (List<Statement> report : statements) {
            for (int i = 1; i < report.size(); i++) {
                add(report.get(i - 1), report.get(i));
            }
        }
    }

    private void add(Statement left, Statement right) {
        boolean near = left.sentence().equals(right.sentence())
                && right.span().start() - left.span().end() <= FARTHEST;
        if (near && left.value() instanceof Value.Money l && right.value() instanceof Value.Money r) {
            rate(l, r);
        }
    }

    private void rate(Value.Money left, Value.Money right) {
        boolean single = left.to() == null && right.to() == null;
        if (single && left.amount().signum() > 0 && !left.currency().equals(right.currency())) {
            double rate = right.amount().doubleValue() / left.amount().doubleValue();
            rates.add(new Rate(left.currency(), right.currency(), rate));
        }
    }

    /** Whether one sum is the other in another currency, by a rate that some report prints. */
    boolean same(Statement left, Statement right) {
        return left.value() instanceof Value.Money l
                && right.value() instanceof Value.Money r
                && (converts(l, left.precision(), r, right.precision())
                        || converts(r, right.precision(), l, left.precision()));
    }

    private boolean converts(Value.Money from, Precision fromPrecision, Value.Money to, Precision toPrecision) {
        return rates.stream()
                .filter(rate -> rate.from.equals(from.currency()) && rate.to.equals(to.currency()))
                .map(rate -> quantity(from, fromPrecision, rate.rate))
                .anyMatch(converted -> converted.ratio(quantity(to, toPrecision, 1)) <= 1 + MOVES);
    }

    private static Quantity quantity(Value.Money money, Precision precision, double rate) {
        BigDecimal factor = BigDecimal.valueOf(rate);
        BigDecimal to = money.to() == null ? null : money.to().multiply(factor, MathContext.DECIMAL64);
        return new Quantity(money.amount().multiply(factor, MathContext.DECIMAL64), to, precision);
    }
}
