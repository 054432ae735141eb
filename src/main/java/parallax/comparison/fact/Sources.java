package parallax.comparison.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import parallax.comparison.report.Accounts;
import parallax.comparison.wording.CompanyName;

/**
 * From whom the reports have one fact. What somebody has found out and several reports take over has one origin, though
 * each tells it in its own words; so does what a report takes from another one of the deal.
 */
public final class Sources {

    private final Accounts accounts;
    private final Citing citing;
    private final Map<Integer, List<Statement>> said;
    private final List<Cited> cited = new ArrayList<>();

    /** The origins that stand for nothing of their own, with those whom they cite. */
    private final Map<Integer, Set<Cited>> taken = new TreeMap<>();

    /** An outsider, and the reports that name it. */
    private record Cited(int number, CompanyName name, Set<Integer> members) {}

    /**
     * @param said what the reports that count state of the fact, by member, in the deal's order; none is empty
     */
    public Sources(Accounts accounts, Citing citing, Map<Integer, List<Statement>> said) {
        this.accounts = accounts;
        this.citing = citing;
        this.said = said;
        said.forEach((member, statements) -> statements.forEach(
                statement -> citing.cited(member, statement).ifPresent(name -> cite(member, CompanyName.of(name)))));
        cited.forEach(source -> source.members.stream()
                .map(this::text)
                .filter(text -> !standsByItself(text))
                .forEach(text -> taken.computeIfAbsent(text, none -> new LinkedHashSet<>())
                        .add(source)));
    }

    private void cite(int member, CompanyName name) {
        Cited source = cited.stream()
                .filter(known -> known.name.same(name))
                .findFirst()
                .orElseGet(() -> {
                    cited.add(new Cited(cited.size(), name, new TreeSet<>()));
                    return cited.get(cited.size() - 1);
                });
        source.members.add(member);
    }

    private int text(int member) {
        return accounts.origins().get(member);
    }

    /** Whether one of its reports does, or is the very one that its copies cite. */
    private boolean standsByItself(int text) {
        List<Integer> copies =
                said.keySet().stream().filter(member -> text(member) == text).toList();
        return copies.stream()
                .anyMatch(member -> citing.standsByItself(member, statements(member)) || isSource(member, copies));
    }

    private boolean isSource(int member, List<Integer> copies) {
        boolean citesNobody = cited.stream().noneMatch(source -> source.members.contains(member));
        return citesNobody
                && cited.stream()
                        .anyMatch(source -> isOf(source, member) && !Collections.disjoint(source.members, copies));
    }

    private List<Statement> statements(int member) {
        return said.getOrDefault(member, List.of());
    }

    private boolean isOf(Cited source, int member) {
        String outlet = accounts.outlet(member);
        return outlet != null && source.name.same(CompanyName.of(outlet));
    }

    /** How many origins the fact has. */
    public int origins() {
        Set<Integer> roots = new TreeSet<>();
        Set<Integer> texts = texts();
        texts.forEach(text -> roots.addAll(roots(text)));
        return Math.min(roots.size(), texts.size());
    }

    /** The outsider that a root below zero stands for. */
    public String name(int root) {
        return cited.get(-1 - root).name.name();
    }

    /** The texts that state the fact. */
    public Set<Integer> texts() {
        Set<Integer> texts = new TreeSet<>();
        said.keySet().forEach(member -> texts.add(text(member)));
        return texts;
    }

    /** Where the text has the fact from: its own number, those of other texts, or below zero whoever is not among them. */
    public Set<Integer> roots(int text) {
        return roots(text, new TreeSet<>());
    }

    private Set<Integer> roots(int text, TreeSet<Integer> above) {
        above.add(text);
        Set<Integer> roots = new TreeSet<>();
        for (Cited source : taken.getOrDefault(text, Set.of())) {
            List<Integer> own = reports(source);
            if (own.isEmpty()) {
                roots.add(-1 - source.number);
            } else if (above.contains(text(own.get(0)))) {
                roots.add(above.first());
            } else {
                roots.addAll(roots(text(own.get(0)), above));
            }
        }
        above.remove(text);
        return roots.isEmpty() ? Set.of(text) : roots;
    }

    /** The source's own reports of the fact. */
    private List<Integer> reports(Cited source) {
        return said.keySet().stream().filter(member -> isOf(source, member)).toList();
    }

    /** Those from whom a report has the fact that does not stand by itself, in the order in which reports name them. */
    List<Source> all() {
        return cited.stream()
                .map(source -> new Source(
                        source.name.name(),
                        ids(source.members.stream()
                                .filter(member -> taken.getOrDefault(text(member), Set.of())
                                        .contains(source))
                                .toList()),
                        ids(reports(source))))
                .filter(source -> !source.articles().isEmpty())
                .toList();
    }

    private List<String> ids(List<Integer> members) {
        return members.stream().map(accounts::id).toList();
    }
}
