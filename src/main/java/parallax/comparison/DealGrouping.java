package parallax.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.extraction.CompanyReading;
import parallax.extraction.DealReading;

/**
 * Finds out which reports are of one deal.
 *
 * <p>A pure function of the set of reports: their order does not matter. Every deal that a report tells of ends up in
 * exactly one group, as a member where the report is about it, as a mention otherwise; two deals of one report are never
 * one deal. A telling is compared only with the groups that share a party's name with it, so that another report costs by
 * its candidates.
 *
 * <pre>{@code
 * List<DealGroup> deals = DealGrouping.of(reports);
 * Comparison first = Comparison.of(deals.get(0));
 * }</pre>
 */
public final class DealGrouping {

    /** Groups are compared by so many of their tellings. */
    private static final int SAMPLE = 8;

    private final Map<String, List<Cluster>> byKey = new HashMap<>();
    private final List<Cluster> clusters = new ArrayList<>();

    private DealGrouping() {}

    /**
     * The deals that the reports tell of: by number of members, the most first, then by slug.
     *
     * @throws IllegalArgumentException if two reports have the same id
     */
    public static List<DealGroup> of(Collection<Report> reports) {
        Set<String> ids = new HashSet<>();
        for (Report report : reports) {
            if (!ids.add(report.id())) {
                throw new IllegalArgumentException("Two reports have the id " + report.id());
            }
        }
        DealGrouping grouping = new DealGrouping();
        reports.stream().flatMap(Telling::of).sorted(Telling.ORDER).forEach(grouping::place);
        grouping.clusters.forEach(grouping::absorbLater);
        return DealNaming.groups(grouping.clusters.stream()
                .filter(cluster -> !cluster.tellings.isEmpty())
                .map(cluster -> List.copyOf(cluster.tellings))
                .toList());
    }

    /**
     * Under what a report's deal finds its like: only deals that share a key, directly or through others, can be one. Who
     * groups just those that are linked so gets the same deals as who groups all.
     *
     * @param deal one of the report's deals
     * @param companies the companies of the report
     */
    public static Set<String> keys(DealReading deal, Collection<CompanyReading> companies) {
        return Parties.of(deal, new Parties.Names(companies)).keys();
    }

    private void place(Telling telling) {
        Set<String> keys = telling.parties().keys();
        Set<Cluster> candidates = new LinkedHashSet<>();
        keys.forEach(key -> candidates.addAll(byKey.getOrDefault(key, List.of())));
        Cluster best = null;
        double closest = Likeness.ENOUGH;
        for (Cluster candidate : candidates) {
            double likeness = candidate.likeness(telling);
            boolean first = best == null ? likeness >= closest : likeness == closest && candidate.place < best.place;
            if (first || likeness > closest) {
                best = candidate;
                closest = likeness;
            }
        }
        if (best == null) {
            best = new Cluster(clusters.size());
            clusters.add(best);
        }
        best.tellings.add(telling);
        for (String key : keys) {
            if (best.keys.add(key)) {
                byKey.computeIfAbsent(key, none -> new ArrayList<>()).add(best);
            }
        }
    }

    /** Clusters begun by reports that know the parties by different names may turn out to be one by what came later. */
    private void absorbLater(Cluster cluster) {
        Set<Cluster> candidates = new LinkedHashSet<>();
        cluster.keys.forEach(key -> candidates.addAll(byKey.getOrDefault(key, List.of())));
        for (Cluster later : candidates) {
            if (later.place > cluster.place
                    && !later.tellings.isEmpty()
                    && cluster.likeness(later) >= Likeness.ENOUGH) {
                cluster.tellings.addAll(later.tellings);
                later.tellings.clear();
            }
        }
    }

    private static final class Cluster {

        final int place;
        final List<Telling> tellings = new ArrayList<>();
        final Set<String> keys = new HashSet<>();

        Cluster(int place) {
            this.place = place;
        }

        /** The average of those tellings whose parties can be the same, if they are not fewer than the others. */
        double likeness(Telling telling) {
            return shares(telling) ? Double.NEGATIVE_INFINITY : average(List.of(telling));
        }

        double likeness(Cluster other) {
            return other.tellings.stream().anyMatch(this::shares) ? Double.NEGATIVE_INFINITY : average(other.tellings);
        }

        private boolean shares(Telling telling) {
            String report = telling.report().id();
            return tellings.stream().anyMatch(other -> other.report().id().equals(report));
        }

        private double average(List<Telling> others) {
            double[] possible = others.stream()
                    .limit(SAMPLE)
                    .flatMap(other -> tellings.stream()
                            .limit(SAMPLE)
                            .map(mine -> Likeness.of(mine, other).score()))
                    .mapToDouble(Double::doubleValue)
                    .filter(score -> score > Likeness.NEVER / 2)
                    .toArray();
            int compared = Math.min(SAMPLE, others.size()) * Math.min(SAMPLE, tellings.size());
            return 2 * possible.length >= compared
                    ? Arrays.stream(possible).average().orElse(Double.NEGATIVE_INFINITY)
                    : Double.NEGATIVE_INFINITY;
        }
    }
}
