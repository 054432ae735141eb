package parallax.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import parallax.comparison.Comparison.Row;
import parallax.comparison.Comparison.Verdict;

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
                rows(accounts, names),
                new Utterances(accounts, names, origins).all(),
                Timeline.of(accounts, names));
    }

    /** By verdict, then by how many reports stand against the consensus, then in the order of the facts. */
    private static List<Row> rows(Accounts accounts, PersonNames names) {
        AspectFacts aspects = new AspectFacts(accounts);
        List<Fact> facts = new ArrayList<>(aspects.all());
        facts.add(aspects.status());
        facts.addAll(new RoleFacts(accounts, names).all());
        facts.addAll(ToldFacts.of(accounts, names));
        return facts.stream()
                .filter(Fact::stated)
                .map(fact -> Judge.row(accounts, fact))
                .sorted(Comparator.comparingInt((Row row) -> rank(row.verdict()))
                        .thenComparingInt(row -> -row.tally().differ()))
                .toList();
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
