package parallax.comparison.grouping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import parallax.comparison.report.DealGroup;
import parallax.comparison.wording.CompanyName;
import parallax.extraction.CompanyReading;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.Party;
import parallax.extraction.PartyRole;

/** Gives each group of tellings its parties, type, status, title and address. */
final class DealNaming {

    private DealNaming() {}

    /** The groups as deals, in a fixed order; each group is in {@link Telling#ORDER}. */
    static List<DealGroup> groups(Collection<List<Telling>> groups) {
        List<List<Telling>> sorted = groups.stream()
                .sorted(Comparator.comparing((List<Telling> tellings) -> tellings.get(0), Telling.ORDER))
                .toList();
        Slugs slugs = new Slugs();
        return sorted.stream()
                .map(tellings -> group(tellings, slugs))
                .sorted(Comparator.comparingInt(
                                (DealGroup group) -> -group.members().size())
                        .thenComparing(DealGroup::slug))
                .toList();
    }

    private static DealGroup group(List<Telling> tellings, Slugs slugs) {
        List<DealGroup.Member> members = members(tellings, true);
        List<DealGroup.Member> mentions = members(tellings, false);
        List<Telling> accounts = tellings.stream()
                .filter(telling -> telling.deal().main() || members.isEmpty())
                .toList();
        DealType type = most(accounts, telling -> telling.deal().type());
        DealStatus status = status(accounts);
        List<Party> parties = parties(accounts);
        DealFacts facts = new DealFacts(type, status, parties, members.isEmpty() ? mentions : members);
        return new DealGroup(slugs.of(facts), Titles.of(facts), type, status, parties, members, mentions);
    }

    private static List<DealGroup.Member> members(List<Telling> tellings, boolean main) {
        return tellings.stream()
                .filter(telling -> telling.deal().main() == main)
                .map(telling -> new DealGroup.Member(telling.report(), telling.deal()))
                .toList();
    }

    private static <T extends Enum<T>> T most(List<Telling> tellings, Function<Telling, T> of) {
        return tellings.stream().collect(Collectors.groupingBy(of, Collectors.counting())).entrySet().stream()
                .max(Map.Entry.<T, Long>comparingByValue()
                        .thenComparing(entry -> -entry.getKey().ordinal()))
                .orElseThrow()
                .getKey();
    }

    /** As the newest report tells it where all are dated; else as most tell it, and of equally many the further one. */
    private static DealStatus status(List<Telling> tellings) {
        boolean dated = tellings.stream().allMatch(telling -> telling.published() != null);
        if (dated) {
            return tellings.get(tellings.size() - 1).deal().status();
        }
        return tellings.stream()
                .collect(Collectors.groupingBy(telling -> telling.deal().status(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<DealStatus, Long>comparingByValue().thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey();
    }

    /** Those that most reports name first; under the name that most use, of equally used ones the shortest. */
    private static List<Party> parties(List<Telling> tellings) {
        List<Who> known = new ArrayList<>();
        Map<String, Who> byKey = new HashMap<>();
        for (Telling telling : tellings) {
            Map<String, List<String>> aliases = telling.report().reading().companies().stream()
                    .collect(Collectors.toMap(CompanyReading::name, CompanyReading::aliases, (a, b) -> a));
            for (Party party : telling.deal().parties()) {
                CompanyName name = CompanyName.of(party.name(), aliases.getOrDefault(party.name(), List.of()));
                Who who = name.keys().stream()
                        .sorted()
                        .map(byKey::get)
                        .filter(found ->
                                found != null && found.names.keySet().stream().anyMatch(name::same))
                        .findFirst()
                        .orElseGet(() -> {
                            Who added = new Who();
                            known.add(added);
                            return added;
                        });
                who.names.merge(name, 1, Integer::sum);
                who.roles.merge(party.role(), 1, Integer::sum);
                name.keys().forEach(key -> byKey.putIfAbsent(key, who));
            }
        }
        return known.stream()
                .sorted(Comparator.comparingInt((Who who) -> -who.count()))
                .map(who -> new Party(who.name(), who.role()))
                .toList();
    }

    private static final class Who {

        final Map<CompanyName, Integer> names = new LinkedHashMap<>();
        final Map<PartyRole, Integer> roles = new LinkedHashMap<>();

        int count() {
            return names.values().stream().mapToInt(Integer::intValue).sum();
        }

        String name() {
            Map<String, Integer> counts = new LinkedHashMap<>();
            names.forEach((name, count) -> counts.merge(name.name(), count, Integer::sum));
            return counts.entrySet().stream()
                    .min(Comparator.comparingInt((Map.Entry<String, Integer> entry) -> -entry.getValue())
                            .thenComparingInt(entry -> entry.getKey().length())
                            .thenComparing(Map.Entry::getKey))
                    .orElseThrow()
                    .getKey();
        }

        PartyRole role() {
            return roles.entrySet().stream()
                    .max(Map.Entry.<PartyRole, Integer>comparingByValue()
                            .thenComparing(entry -> -entry.getKey().ordinal()))
                    .orElseThrow()
                    .getKey();
        }
    }
}
