package parallax.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import parallax.comparison.fact.Row;
import parallax.comparison.fact.Verdict;
import parallax.comparison.lineage.Origin;
import parallax.comparison.report.DealGroup;
import parallax.extraction.Aspect;

/** Finds what may explain why reports differ in an amount of money. */
final class Remarks {

    private Remarks() {}

    /**
     * @param origins of the deal's reports
     * @param rows all that is told of the deal
     * @param row one of them
     */
    static List<Remark> of(DealGroup deal, List<Origin> origins, List<Row> rows, Row row) {
        boolean valuation = row.aspect().equals(Aspect.VALUATION.name());
        List<Remark> remarks = new ArrayList<>();
        if (row.verdict() == Verdict.DIFFER) {
            MoneyRow money = new MoneyRow(row);
            remarks.addAll(new CurrencySlips(money, origins).remarks());
            if (row.aspect().equals(Aspect.AMOUNT.name())) {
                remarks.addAll(new InvestorsParts(deal, money).remarks());
            }
            if (valuation) {
                remarks.addAll(new ValuesBefore(money, rows).remarks());
            }
        }
        if (valuation) {
            sums(deal).forEach(remarks::add);
        }
        return List.copyOf(remarks);
    }

    private static Stream<Remark> sums(DealGroup deal) {
        return Sums.of(deal).stream()
                .filter(sum -> sum.outcome() == Sum.Outcome.DOES_NOT_FIT)
                .map(sum -> new Remark(Remark.Kind.SUM_DOES_NOT_FIT, sum.words(), List.of(sum.article())));
    }
}
