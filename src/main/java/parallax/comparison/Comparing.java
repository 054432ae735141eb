package parallax.comparison;

import java.util.List;
import parallax.comparison.fact.Row;
import parallax.comparison.fact.Rows;
import parallax.comparison.lineage.Lineage;
import parallax.comparison.lineage.Origin;
import parallax.comparison.report.Accounts;
import parallax.comparison.report.DealGroup;
import parallax.comparison.wording.PersonNames;

/** Makes the comparison of one deal. */
final class Comparing {

    private Comparing() {}

    static Comparison of(DealGroup deal) {
        Lineage lineage = new Lineage(deal.accounts());
        Accounts accounts = new Accounts(deal.accounts(), lineage.numbers());
        PersonNames names = PersonNames.in(
                deal.accounts().stream().map(DealGroup.Member::report).toList());
        List<Origin> origins = lineage.origins();
        return new Comparison(
                deal,
                origins,
                rows(deal, accounts, origins, names),
                new Utterances(accounts, names, origins).all(),
                Timeline.of(accounts, names));
    }

    private static List<Row> rows(DealGroup deal, Accounts accounts, List<Origin> origins, PersonNames names) {
        List<Row> rows = Rows.of(accounts, names);
        return rows.stream()
                .map(row -> explained(row, Remarks.of(deal, origins, rows, row)))
                .toList();
    }

    /** The row with what may explain its contradictions in its summary. */
    private static Row explained(Row row, List<Remark> remarks) {
        StringBuilder summary = new StringBuilder(row.summary());
        remarks.stream()
                .filter(remark -> remark.kind() != Remark.Kind.SUM_DOES_NOT_FIT)
                .forEach(remark -> summary.append("; ").append(remark.words()));
        return row.summarized(summary.toString());
    }
}
