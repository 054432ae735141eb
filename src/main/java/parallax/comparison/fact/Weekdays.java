package parallax.comparison.fact;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parallax.comparison.report.Dates;
import parallax.comparison.report.DealGroup;
import parallax.comparison.report.Report;
import parallax.extraction.Aspect;
import parallax.extraction.Claim;
import parallax.extraction.QuoteReading;
import parallax.extraction.Value;

/**
 * Finds the dates of weekdays that a report does not date itself, from what the other reports of the deal date.
 *
 * <p>A report's own publication date comes first (the last such weekday up to it), then a post that it quotes; then a day
 * of announcement that any report prints, the earliest dated post, and the earliest publication (the nearest such
 * weekday).
 */
final class Weekdays {

    private final Map<String, LocalDate> published = new HashMap<>();
    private final Map<String, LocalDate> posts = new HashMap<>();
    private final @Nullable LocalDate anchor;

    Weekdays(List<DealGroup.Member> members) {
        for (DealGroup.Member member : members) {
            Report report = member.report();
            LocalDate day = Dates.day(report.article().head().published());
            if (day != null) {
                published.put(report.id(), day);
            }
            earliest(report.reading().quotes().stream().map(QuoteReading::date).map(Dates::day))
                    .ifPresent(post -> posts.put(report.id(), post));
        }
        anchor = earliest(members.stream().flatMap(Weekdays::announced))
                .or(() -> earliest(posts.values().stream()))
                .or(() -> earliest(published.values().stream()))
                .orElse(null);
    }

    private static Optional<LocalDate> earliest(Stream<? extends @Nullable LocalDate> days) {
        return days.filter(Objects::nonNull).map(LocalDate.class::cast).min(Comparator.naturalOrder());
    }

    private static Stream<@Nullable LocalDate> announced(DealGroup.Member member) {
        return member.deal().claims().stream()
                .filter(claim -> claim.aspect() == Aspect.ANNOUNCED_ON)
                .map(Claim::value)
                .filter(Value.Day.class::isInstance)
                .map(day -> Dates.day(((Value.Day) day).edtf()));
    }

    /** The day with its date, marked as inferred, where it is only a weekday and something tells which. */
    Value.Day resolve(Value.Day day, String report) {
        DayOfWeek weekday = day.weekday();
        if (day.edtf() != null || weekday == null) {
            return day;
        }
        LocalDate date = date(weekday, report);
        return date == null ? day : new Value.Day(date.toString(), weekday, true);
    }

    private @Nullable LocalDate date(DayOfWeek weekday, String report) {
        LocalDate own = published.get(report);
        if (own != null) {
            return Dates.lastBefore(weekday, own);
        }
        LocalDate near = posts.getOrDefault(report, anchor);
        return near == null ? null : Dates.nearest(weekday, near);
    }
}
