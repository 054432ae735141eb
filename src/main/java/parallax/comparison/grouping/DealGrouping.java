package parallax.comparison.grouping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.comparison.report.DealGroup;
import parallax.comparison.report.Report;
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
        Cluster best = null;
        double closest = Likeness.ENOUGH;
        for (Cluster candidate : candidates(keys)) {
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
        best.add(telling);
        for (String key : keys) {
            if (best.keys.add(key)) {
                byKey.computeIfAbsent(key, none -> new ArrayList<>()).add(best);
            }
        }
    }

    /** Clusters begun by reports that know the parties by different names may turn out to be one by what came later. */
    private void absorbLater(Cluster cluster) {
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Cluster later : candidates(cluster.keys)) {
                if (later.place > cluster.place
                        && !later.tellings.isEmpty()
                        && cluster.likeness(later) >= Likeness.ENOUGH) {
                    cluster.absorb(later);
                    grown = true;
                }
            }
        }
    }

    private Set<Cluster> candidates(Set<String> keys) {
        Set<Cluster> candidates = new LinkedHashSet<>();
        keys.forEach(key -> candidates.addAll(byKey.getOrDefault(key, List.of())));
        return candidates;
    }

    private static final class Cluster {

        final int place;
        final List<Telling> tellings = new ArrayList<>();
        final Set<String> reports = new HashSet<>();
        final Set<String> keys = new HashSet<>();

        Cluster(int place) {
            this.place = place;
        }

        void add(Telling telling) {
            tellings.add(telling);
            reports.add(telling.report().id());
        }

        /** Takes its tellings, and the names under which it is known. */
        void absorb(Cluster other) {
            other.tellings.forEach(this::add);
            tellings.sort(Telling.ORDER);
            keys.addAll(other.keys);
            other.tellings.clear();
        }

        double likeness(Telling telling) {
            return reports.contains(telling.report().id()) ? Double.NEGATIVE_INFINITY : average(List.of(telling));
        }

        double likeness(Cluster other) {
            return Collections.disjoint(reports, other.reports) ? average(other.tellings) : Double.NEGATIVE_INFINITY;
        }

        /** Over those tellings whose parties can be the same, if they are not fewer than the others. */
        private double average(List<Telling> others) {
            int compared = 0;
            int possible = 0;
            double sum = 0;
            for (Telling other : others.subList(0, Math.min(SAMPLE, others.size()))) {
                for (Telling mine : tellings.subList(0, Math.min(SAMPLE, tellings.size()))) {
                    double score = Likeness.of(mine, other).score();
                    boolean can = score > Likeness.NEVER / 2;
                    compared++;
                    possible += can ? 1 : 0;
                    sum += can ? score : 0;
                }
            }
            return possible > 0 && 2 * possible >= compared ? sum / possible : Double.NEGATIVE_INFINITY;
        }
    }
}
