package parallax.comparison.grouping;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parallax.comparison.report.Dates;
import parallax.comparison.report.DealGroup;
import parallax.comparison.report.Report;
import parallax.extraction.Aspect;
import parallax.extraction.DealReading;
import parallax.extraction.Precision;
import parallax.extraction.Value;

/**
 * One report's account of one deal, prepared for finding its like.
 *
 * @param report the report
 * @param deal one of its deals
 * @param place the deal's place among the report's deals
 * @param parties who takes part
 * @param published the report's publication date, or null
 */
public record Telling(
        Report report,
        DealReading deal,
        int place,
        Parties parties,
        @Nullable LocalDate published) {

    /** A fixed order, whatever the order of import: those that are about the deal first, then by date, then by id. */
    static final Comparator<Telling> ORDER = Comparator.comparing((Telling telling) -> !telling.deal.main())
            .thenComparing(Telling::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(telling -> telling.report.id())
            .thenComparingInt(Telling::place);

    static Stream<Telling> of(Report report) {
        Parties.Names names = new Parties.Names(report.reading().companies());
        LocalDate published = Dates.day(report.article().head().published());
        List<DealReading> deals = report.reading().deals();
        return IntStream.range(0, deals.size())
                .mapToObj(place ->
                        new Telling(report, deals.get(place), place, Parties.of(deals.get(place), names), published));
    }

    /** What a member of a deal tells of it. */
    static Telling of(DealGroup.Member member) {
        Report report = member.report();
        return new Telling(
                report,
                member.deal(),
                report.reading().deals().indexOf(member.deal()),
                Parties.of(member.deal(), new Parties.Names(report.reading().companies())),
                Dates.day(report.article().head().published()));
    }

    <V extends Value> List<Stated<V>> stated(Aspect aspect, Class<V> kind) {
        return deal.claims().stream()
                .filter(claim -> claim.aspect() == aspect && kind.isInstance(claim.value()))
                .map(claim -> new Stated<>(kind.cast(claim.value()), claim.precision()))
                .toList();
    }

    /** A value, and how exactly it is given. */
    record Stated<V extends Value>(V value, Precision precision) {}
}
