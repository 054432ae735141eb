package parallax.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import parallax.comparison.fact.Alignment;
import parallax.comparison.fact.Cell;
import parallax.comparison.fact.Figures;
import parallax.comparison.fact.Row;
import parallax.comparison.fact.Statement;
import parallax.comparison.fact.Verdict;
import parallax.comparison.wording.Phrases;
import parallax.extraction.Aspect;
import parallax.extraction.Modality;
import parallax.extraction.Value;

/** The sums of money that reports state of one fact. */
final class MoneyRow {

    private final Map<String, List<Statement>> money = new HashMap<>();
    private final Row row;

    MoneyRow(Row row) {
        this.row = row;
        row.cells().forEach(cell -> money.put(cell.article(), money(cell.claims())));
    }

    /** What is denied explains nothing. */
    static List<Statement> money(List<Statement> statements) {
        return statements.stream()
                .filter(statement ->
                        statement.value() instanceof Value.Money && statement.modality() != Modality.DENIED)
                .toList();
    }

    /** Those that state a sum. */
    List<Cell> stated() {
        return row.cells().stream().filter(cell -> !money(cell).isEmpty()).toList();
    }

    List<Statement> money(Cell cell) {
        return money.getOrDefault(cell.article(), List.of());
    }

    boolean tells(Cell cell, String currency) {
        return money(cell).stream().anyMatch(statement -> currency(statement).equals(currency));
    }

    /** Whether {@code cell} has a statement that agrees with one of {@code other}. */
    boolean says(Cell cell, Cell other) {
        return cell != other
                && money(cell).stream()
                        .anyMatch(left -> money(other).stream()
                                .anyMatch(right -> Alignment.of(Aspect.AMOUNT, left, right) == Verdict.AGREE));
    }

    static String currency(Statement statement) {
        return ((Value.Money) statement.value()).currency();
    }

    /** Whether both are of one currency, and the one is less however they were rounded. */
    static boolean below(Statement left, Statement right) {
        return currency(left).equals(currency(right))
                && Figures.of(left).range().high() < Figures.of(right).range().low();
    }

    /**
     * One remark for each value that another one explains, with all reports that give it.
     *
     * @param explains whether what the second cell says explains what the first one does
     * @param wording of the two values
     */
    List<Remark> explained(Remark.Kind kind, BiPredicate<Cell, Cell> explains, BinaryOperator<String> wording) {
        List<Cell> stated = stated();
        Map<String, List<String>> articles = new LinkedHashMap<>();
        for (Cell odd : stated) {
            stated.stream()
                    .filter(usual -> usual != odd && explains.test(odd, usual))
                    .findFirst()
                    .map(usual -> wording.apply(words(odd), words(usual)))
                    .ifPresent(words -> articles.computeIfAbsent(words, none -> new ArrayList<>())
                            .add(odd.article()));
        }
        return articles.entrySet().stream()
                .map(entry -> new Remark(kind, entry.getKey(), entry.getValue()))
                .toList();
    }

    private String words(Cell cell) {
        Statement first = money(cell).get(0);
        return Phrases.value(first.value(), first.precision());
    }
}
