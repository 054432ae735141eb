package parallax.comparison;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Aspect;
import parallax.extraction.CompanyReading;
import parallax.extraction.DealReading;
import parallax.extraction.PartyRole;
import parallax.extraction.Value;

/**
 * One report's account of one deal, prepared for finding its like.
 *
 * @param report the report
 * @param deal one of its deals
 * @param place the deal's place among the report's deals
 * @param targets who is bought, invested in or raises the money
 * @param others every other party but advisers
 * @param published the report's publication date, or null
 */
record Telling(
        Report report,
        DealReading deal,
        int place,
        List<CompanyName> targets,
        List<CompanyName> others,
        @Nullable LocalDate published) {

    /** A fixed order, whatever the order of import: those that are about the deal first, then by date, then by id. */
    static final Comparator<Telling> ORDER = Comparator.comparing((Telling telling) -> !telling.deal.main())
            .thenComparing(Telling::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(telling -> telling.report.id())
            .thenComparingInt(Telling::place);

    static Stream<Telling> of(Report report) {
        Map<String, CompanyName> names = new HashMap<>();
        for (CompanyReading company : report.reading().companies()) {
            names.put(company.name(), CompanyName.of(company.name(), company.aliases()));
        }
        LocalDate published = Dates.day(report.article().head().published());
        List<DealReading> deals = report.reading().deals();
        return java.util.stream.IntStream.range(0, deals.size())
                .mapToObj(place -> new Telling(
                        report,
                        deals.get(place),
                        place,
                        parties(deals.get(place), names, true),
                        parties(deals.get(place), names, false),
                        published));
    }

    private static List<CompanyName> parties(DealReading deal, Map<String, CompanyName> names, boolean target) {
        return deal.parties().stream()
                .filter(party -> party.role() != PartyRole.ADVISER && (party.role() == PartyRole.TARGET) == target)
                .map(party -> names.getOrDefault(party.name(), CompanyName.of(party.name())))
                .toList();
    }

    /** Keys under which its like is looked for: the targets', or every party's where there is no target. */
    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        (symmetric() ? principals() : targets).forEach(name -> keys.addAll(name.keys()));
        return keys;
    }

    /** Whether no side can be told from the other: a partnership, a merger, a deal without a target. */
    boolean symmetric() {
        return targets.isEmpty()
                || switch (deal.type()) {
                    case PARTNERSHIP, MERGER, COMPUTE_CONTRACT, OTHER -> true;
                    default -> false;
                };
    }

    List<CompanyName> principals() {
        return Stream.concat(targets.stream(), others.stream()).toList();
    }

    <V extends Value> List<Stated<V>> stated(Aspect aspect, Class<V> kind) {
        return deal.claims().stream()
                .filter(claim -> claim.aspect() == aspect && kind.isInstance(claim.value()))
                .map(claim -> new Stated<>(kind.cast(claim.value()), claim.precision()))
                .toList();
    }

    /** A value, and how exactly it is given. */
    record Stated<V extends Value>(V value, parallax.extraction.Precision precision) {}
}
