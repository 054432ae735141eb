package parallax.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.comparison.fact.Cell;
import parallax.comparison.fact.Figures;
import parallax.comparison.fact.Statement;
import parallax.comparison.lineage.Origin;

/** The same number in another currency: of two currencies the one that fewer origins give is the slip. */
final class CurrencySlips {

    private final MoneyRow row;
    private final Map<String, String> origins = new HashMap<>();

    CurrencySlips(MoneyRow row, List<Origin> origins) {
        this.row = row;
        origins.forEach(origin -> origin.articles().forEach(article -> this.origins.put(article, origin.id())));
    }

    List<Remark> remarks() {
        return row.explained(
                Remark.Kind.CURRENCY_SLIP,
                (odd, usual) -> slip(odd, usual) && !outvoted(usual, odd),
                (odd, usual) -> odd + " beside " + usual + " elsewhere: probably a slip of the currency");
    }

    private boolean slip(Cell odd, Cell usual) {
        return row.money(odd).stream()
                .anyMatch(left -> row.money(usual).stream()
                        .anyMatch(right -> sameNumber(left, right)
                                && !row.tells(odd, MoneyRow.currency(right))
                                && !row.tells(usual, MoneyRow.currency(left))));
    }

    private static boolean sameNumber(Statement left, Statement right) {
        return !MoneyRow.currency(left).equals(MoneyRow.currency(right))
                && Figures.of(left).sameNumber(Figures.of(right));
    }

    /** A slip can be on either side: it is looked for where fewer origins are, or the later report. */
    private boolean outvoted(Cell usual, Cell odd) {
        List<Cell> stated = row.stated();
        long usuals = tellers(usual);
        long odds = tellers(odd);
        return odds > usuals || (odds == usuals && stated.indexOf(odd) < stated.indexOf(usual));
    }

    /** How many origins give money of this one's currency. */
    private long tellers(Cell cell) {
        String currency = MoneyRow.currency(row.money(cell).get(0));
        return row.stated().stream()
                .filter(other -> row.tells(other, currency))
                .map(other -> origins.getOrDefault(other.article(), other.article()))
                .distinct()
                .count();
    }
}
