package parallax.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import parallax.comparison.fact.Citing;
import parallax.comparison.fact.Row;
import parallax.comparison.fact.Sources;
import parallax.comparison.fact.Statement;
import parallax.comparison.lineage.Origin;
import parallax.comparison.report.Accounts;
import parallax.comparison.report.DealGroup;
import parallax.comparison.wording.CompanyName;

/** From how many independent origins a deal is known, fact by fact and as a whole. */
final class DealOrigins {

    private final Comparison comparison;
    private final Accounts accounts;
    private final Citing citing;

    DealOrigins(Comparison comparison) {
        this.comparison = comparison;
        List<DealGroup.Member> members = comparison.deal().accounts();
        Map<String, Integer> first = new HashMap<>();
        members.forEach(member -> first.put(member.report().id(), first.size()));
        Map<String, Integer> numbers = new HashMap<>();
        for (Origin origin : comparison.origins()) {
            Integer number = first.get(origin.articles().get(0));
            origin.articles().forEach(article -> numbers.put(article, number));
        }
        accounts = new Accounts(
                members,
                members.stream()
                        .map(member -> numbers.get(member.report().id()))
                        .toList());
        citing = new Citing(accounts);
    }

    /** How many origins a fact has, of all its statements only the chosen ones taken. */
    int of(Row row, Predicate<Statement> chosen) {
        return sources(row, chosen).origins();
    }

    private Sources sources(Row row, Predicate<Statement> chosen) {
        Map<Integer, List<Statement>> said = new TreeMap<>();
        for (int member = 0; member < row.cells().size(); member++) {
            List<Statement> statements =
                    row.cells().get(member).claims().stream().filter(chosen).toList();
            if (!statements.isEmpty()) {
                said.put(member, statements);
            }
        }
        return new Sources(accounts, citing, said);
    }

    /** How many origins the deal has: a report that takes everything it tells from others is none. */
    int count() {
        Set<String> all = new TreeSet<>();
        Map<Integer, Set<String>> roots = roots();
        roots.forEach((text, from) -> all.addAll(from.contains(id(text)) ? Set.of(id(text)) : from));
        return Math.min(all.size(), roots.size());
    }

    /** From whom a text has everything that it tells: names, or outlets of other reports; none where it is an origin. */
    List<String> takenFrom(Origin origin) {
        List<String> articles = new ArrayList<>();
        accounts.members().forEach(member -> articles.add(member.report().id()));
        int text = articles.indexOf(origin.articles().get(0));
        Set<String> from = roots().getOrDefault(text, Set.of());
        return from.contains(id(text))
                ? List.of()
                : from.stream().map(this::named).toList();
    }

    /** For each text the origins of all that it tells, each as the id of a text's first report or as a name. */
    private Map<Integer, Set<String>> roots() {
        Map<Integer, Set<String>> roots = new TreeMap<>();
        for (Row row : comparison.rows()) {
            if (isOfDeal(row)) {
                add(sources(row, statement -> true), roots);
            }
        }
        accounts.origins().forEach(text -> roots.putIfAbsent(text, Set.of(id(text))));
        return roots;
    }

    private void add(Sources sources, Map<Integer, Set<String>> roots) {
        for (int text : sources.texts()) {
            Set<String> from = roots.computeIfAbsent(text, none -> new TreeSet<>());
            sources.roots(text).forEach(root -> from.add(root < 0 ? report(sources.name(root)) : id(root)));
        }
    }

    /** What a report tells of people it need not have as news of the deal. */
    private static boolean isOfDeal(Row row) {
        return !row.aspect().startsWith("ROLE ") && !row.aspect().startsWith("TOLD ");
    }

    private String id(int text) {
        return accounts.id(text);
    }

    /** The outlet's report of the deal, though it may be silent on the fact that others have from it; or the name. */
    private String report(String outlet) {
        for (int member = 0; member < accounts.size(); member++) {
            String other = accounts.outlet(member);
            if (other != null && CompanyName.same(other, outlet)) {
                return id(accounts.origins().get(member));
            }
        }
        return outlet;
    }

    private String named(String root) {
        return accounts.members().stream()
                .map(DealGroup.Member::report)
                .filter(report -> report.id().equals(root))
                .flatMap(report -> Stream.ofNullable(report.article().head().outlet()))
                .findFirst()
                .orElse(root);
    }
}
