package parallax.comparison.fact;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import parallax.comparison.report.Accounts;

/** The reports that state a fact, counted in independent origins. */
final class Witnesses {

    private final Accounts accounts;
    private final Citing citing;
    private final Fact fact;
    private final List<Integer> members;
    private final boolean attributed;

    Witnesses(Accounts accounts, Citing citing, Fact fact) {
        this.accounts = accounts;
        this.citing = citing;
        this.fact = fact;
        this.members = IntStream.range(0, accounts.size())
                .filter(member -> !fact.statements().get(member).isEmpty())
                .boxed()
                .toList();
        this.attributed =
                fact.statements().stream().flatMap(List::stream).anyMatch(statement -> statement.attribution() != null);
    }

    /** Those that state the fact, in the deal's order. */
    List<Integer> members() {
        return members;
    }

    /** What a report states of the fact; empty for one that is silent. */
    List<Statement> said(int member) {
        return fact.statements().get(member);
    }

    /** From whom all of them have the fact. */
    Sources sources() {
        return sources(members, statement -> true);
    }

    /** How many origins some of them have by the chosen ones among their statements. */
    int origins(List<Integer> some, Predicate<Statement> chosen) {
        return attributed && some.size() > 1 ? sources(some, chosen).origins() : accounts.originsOf(some);
    }

    private Sources sources(List<Integer> some, Predicate<Statement> chosen) {
        Map<Integer, List<Statement>> said = new TreeMap<>();
        some.forEach(
                member -> said.put(member, said(member).stream().filter(chosen).toList()));
        return new Sources(accounts, citing, said);
    }
}
