package parallax.comparison;

import java.util.List;
import java.util.Optional;
import parallax.comparison.fact.Alignment;
import parallax.comparison.fact.Cell;
import parallax.comparison.fact.Consensus;
import parallax.comparison.fact.Figures;
import parallax.comparison.fact.Row;
import parallax.comparison.fact.Statement;
import parallax.comparison.fact.Verdict;
import parallax.extraction.Aspect;

/** A value before the money that a report gives as the company's value, beside one after the money. */
final class ValuesBefore {

    private final MoneyRow row;
    private final List<Statement> before;
    private final List<Statement> amount;

    /**
     * @param row the valuations
     * @param rows all that is told of the deal
     */
    ValuesBefore(MoneyRow row, List<Row> rows) {
        this.row = row;
        this.before = consensus(rows, Aspect.PRE_MONEY_VALUATION);
        this.amount = consensus(rows, Aspect.AMOUNT);
    }

    private static List<Statement> consensus(List<Row> rows, Aspect aspect) {
        return MoneyRow.money(rows.stream()
                .filter(other -> other.aspect().equals(aspect.name()))
                .flatMap(other -> Optional.ofNullable(other.consensus()).stream())
                .map(Consensus::statement)
                .toList());
    }

    List<Remark> remarks() {
        return row.explained(
                Remark.Kind.BEFORE_THE_MONEY,
                this::before,
                (low, high) -> low + " is probably the value before the money, " + high + " the one after it");
    }

    private boolean before(Cell left, Cell right) {
        return row.money(left).stream()
                .allMatch(low -> row.money(right).stream()
                        .anyMatch(high -> MoneyRow.below(low, high) && (agrees(low) || adds(low, high))));
    }

    private boolean agrees(Statement low) {
        return before.stream().anyMatch(b -> Alignment.of(Aspect.VALUATION, low, b) == Verdict.AGREE);
    }

    private boolean adds(Statement low, Statement high) {
        return amount.stream()
                .filter(money -> MoneyRow.currency(money).equals(MoneyRow.currency(low)))
                .anyMatch(money -> Figures.of(low)
                        .range()
                        .plus(Figures.of(money).range())
                        .meets(Figures.of(high).range()));
    }
}
