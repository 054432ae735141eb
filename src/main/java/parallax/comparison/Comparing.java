package parallax.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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

    /** By verdict, then by how many reports stand against the consensus, then in the order of the facts. */
    private static List<Row> rows(DealGroup deal, Accounts accounts, List<Origin> origins, PersonNames names) {
        AspectFacts aspects = new AspectFacts(accounts);
        Citing citing = new Citing(accounts);
        List<Fact> facts = new ArrayList<>(aspects.all());
        facts.add(StatusFact.of(accounts));
        facts.addAll(new RoleFacts(accounts, names).all());
        facts.addAll(ToldFacts.of(accounts, names));
        List<Row> rows = facts.stream()
                .filter(Fact::stated)
                .map(fact -> Judge.row(accounts, citing, fact))
                .sorted(Comparator.comparingInt((Row row) -> rank(row.verdict()))
                        .thenComparingInt(row -> -row.tally().differ()))
                .toList();
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

    private static int rank(Verdict verdict) {
        return switch (verdict) {
            case DIFFER -> 0;
            case COMPATIBLE -> 1;
            case AGREE -> 2;
            case SINGLE -> 3;
        };
    }
}
