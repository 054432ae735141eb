package parallax.comparison.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parallax.comparison.lineage.Origin.Reason;
import parallax.comparison.report.Dates;
import parallax.comparison.report.DealGroup;
import parallax.comparison.report.Report;
import parallax.comparison.wording.CompanyName;
import parallax.comparison.wording.UnionFind;
import parallax.extraction.QuoteReading;

/**
 * Finds the reports that go back to one text, and says why.
 *
 * <p>Reports of one event share facts, names and even sentences of a press release; a rewrite retells most of the other's
 * sentences, in their order. Only the latter makes one origin.
 */
public final class Lineage {

    private final List<Report> reports;
    private final UnionFind sets;
    private final Texts texts;
    private final List<Kinship> kin = new ArrayList<>();

    /** Texts of which an earlier one says nearly all. */
    private final Set<Integer> nearlySame = new HashSet<>();

    /** Why a report goes back to the first one with its text. */
    private final Map<Integer, Reason> same = new HashMap<>();

    public Lineage(List<DealGroup.Member> members) {
        reports = members.stream().map(DealGroup.Member::report).toList();
        sets = new UnionFind(reports.size());
        texts = new Texts(reports);
        for (int text = 0; text < texts.size(); text++) {
            Kinships kinships = new Kinships(texts, text);
            for (int other : kinships.candidates()) {
                if (!isToldBy(text, other)) {
                    add(kinships.with(other));
                }
            }
            copies(kinships, texts.members(text));
        }
    }

    /** Whether a text that is nearly the same as this one has shown the two to be of one origin: it has said why, too. */
    private boolean isToldBy(int text, int other) {
        return nearlySame.contains(text) && sets.find(member(text)) == sets.find(member(other));
    }

    private void add(Kinship kinship) {
        if (kinship.sameOrigin()) {
            kin.add(kinship);
            if (kinship.nearlySame()) {
                nearlySame.add(kinship.right());
            }
            sets.join(member(kinship.left()), member(kinship.right()));
        }
    }

    /** The first report that prints the text. */
    private int member(int text) {
        return texts.members(text).get(0);
    }

    private void copies(Kinships kinships, List<Integer> members) {
        for (int copy : members.subList(1, members.size())) {
            kinships.copy(reports.get(copy)).ifPresent(reason -> {
                same.put(copy, reason);
                sets.join(members.get(0), copy);
            });
        }
    }

    /** For each member the number of its origin: that of the origin's first member. */
    public List<Integer> numbers() {
        return IntStream.range(0, reports.size()).map(sets::find).boxed().toList();
    }

    public List<Origin> origins() {
        Map<Integer, List<Integer>> members = new TreeMap<>();
        IntStream.range(0, reports.size())
                .forEach(member -> members.computeIfAbsent(sets.find(member), none -> new ArrayList<>())
                        .add(member));
        List<Origin> origins = new ArrayList<>();
        members.values().forEach(group -> origins.add(origin("o" + (origins.size() + 1), group)));
        return origins;
    }

    private Origin origin(String id, List<Integer> members) {
        List<String> ids =
                members.stream().map(member -> reports.get(member).id()).toList();
        if (members.size() == 1) {
            return new Origin(id, ids, List.of(), null, null, List.of());
        }
        List<Kinship> within = kin.stream()
                .filter(kinship -> members.contains(member(kinship.left())))
                .toList();
        Set<Integer> spun = new TreeSet<>();
        within.forEach(kinship -> kinship.spun().ifPresent(text -> spun.addAll(texts.members(text))));
        List<Reason> reasons = Stream.concat(
                        within.stream().flatMap(kinship -> kinship.reasons().stream()),
                        members.stream().flatMap(member -> Stream.ofNullable(same.get(member))))
                .sorted(Comparator.comparingDouble(reason -> -reason.score()))
                .toList();
        return new Origin(
                id,
                ids,
                reasons,
                nearest(members, spun).map(member -> reports.get(member).id()).orElse(null),
                cited(members, spun),
                spun.stream().map(member -> reports.get(member).id()).toList());
    }

    /** The report of the cited outlet; else the only one that is not spun; else the one published first. */
    private Optional<Integer> nearest(List<Integer> members, Set<Integer> spun) {
        String cited = cited(members, spun);
        Optional<Integer> source = members.stream()
                .filter(member -> sameOutlet(outlet(member), cited))
                .findFirst();
        if (source.isPresent()) {
            return source;
        }
        List<Integer> candidates =
                members.stream().filter(member -> !spun.contains(member)).toList();
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : first(candidates);
    }

    private Optional<Integer> first(List<Integer> members) {
        List<LocalDate> days = members.stream()
                .map(this::published)
                .filter(Objects::nonNull)
                .map(LocalDate.class::cast)
                .toList();
        Optional<LocalDate> earliest = days.stream().min(Comparator.naturalOrder());
        boolean clear = days.size() == members.size()
                && days.stream()
                                .filter(day -> day.equals(earliest.orElse(null)))
                                .count()
                        == 1;
        return clear
                ? members.stream()
                        .filter(member -> Objects.equals(published(member), earliest.orElse(null)))
                        .findFirst()
                : Optional.empty();
    }

    private @Nullable LocalDate published(int member) {
        return Dates.day(reports.get(member).article().head().published());
    }

    private @Nullable String outlet(int member) {
        return reports.get(member).article().head().outlet();
    }

    /** The outlet that somebody told something, by the words of a report of another outlet or of a spun one. */
    private @Nullable String cited(List<Integer> members, Set<Integer> spun) {
        for (int member : members) {
            String outlet = outlet(member);
            for (QuoteReading quote : reports.get(member).reading().quotes()) {
                String told = quote.told();
                boolean others = outlet != null ? !sameOutlet(outlet, told) : spun.contains(member);
                if (told != null && others) {
                    return told;
                }
            }
        }
        return null;
    }

    private static boolean sameOutlet(@Nullable String left, @Nullable String right) {
        return left != null && right != null && CompanyName.same(left, right);
    }
}
