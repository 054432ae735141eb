package parallax.comparison.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parallax.comparison.report.Accounts;
import parallax.comparison.wording.PersonNames;
import parallax.extraction.Aspect;

/** The facts of a deal as rows: what each report says of them, and how they relate. */
public final class Rows {

    private Rows() {}

    /** By verdict, then by how many reports stand against the consensus, then in the order of the facts. */
    public static List<Row> of(Accounts accounts, PersonNames names) {
        Citing citing = new Citing(accounts);
        return facts(accounts, names).stream()
                .filter(Fact::stated)
                .map(fact -> Judge.row(accounts, citing, fact))
                .sorted(Comparator.comparingInt((Row row) -> rank(row.verdict()))
                        .thenComparingInt(row -> -row.tally().differ()))
                .toList();
    }

    /** What most reports say of an aspect. */
    public static Optional<Consensus> consensus(Accounts accounts, Aspect aspect) {
        return new AspectFacts(accounts)
                .of(aspect).stream()
                        .findFirst()
                        .flatMap(fact -> new Candidates(
                                        accounts, fact, new Witnesses(accounts, new Citing(accounts), fact))
                                .consensus());
    }

    private static List<Fact> facts(Accounts accounts, PersonNames names) {
        List<Fact> facts = new ArrayList<>(new AspectFacts(accounts).all());
        facts.add(StatusFact.of(accounts));
        facts.addAll(new RoleFacts(accounts, names).all());
        facts.addAll(ToldFacts.of(accounts, names));
        return facts;
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
