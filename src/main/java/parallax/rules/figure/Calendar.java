package parallax.rules.figure;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Value;

/**
 * Works out relative dates from the day an article was published.
 *
 * <p>Articles tell of what has happened: a weekday or a month without more is the latest one that had begun by then.
 *
 * @param published the day, or null where it is unknown
 */
record Calendar(@Nullable LocalDate published) {

    /** A year that is printed, or worked out where {@code inferred}. */
    Value.Day year(int year, boolean inferred) {
        return new Value.Day(String.format("%04d", year), null, inferred);
    }

    Value.Day month(int year, int month, boolean inferred) {
        return new Value.Day(YearMonth.of(year, month).toString(), null, inferred);
    }

    /** A day of the calendar, or null where there is none such ("June 31"). */
    Value.@Nullable Day day(int year, int month, int day, @Nullable DayOfWeek weekday, boolean inferred) {
        try {
            return new Value.Day(LocalDate.of(year, month, day).toString(), weekday, inferred);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    static Value.Day unknown(@Nullable DayOfWeek weekday) {
        return new Value.Day(null, weekday, true);
    }

    Value.Day month(int month, Nearness nearness) {
        if (published == null) {
            return unknown(null);
        }
        YearMonth now = YearMonth.from(published);
        YearMonth found = now.withMonth(month);
        return switch (nearness) {
            case LATEST -> inferred(found.isAfter(now) ? found.minusYears(1) : found);
            case LAST -> inferred(found.isBefore(now) ? found : found.minusYears(1));
            case THIS -> inferred(found);
            case NEXT -> inferred(found.isAfter(now) ? found : found.plusYears(1));
            case COMING -> inferred(found.isBefore(now) ? found.plusYears(1) : found);
        };
    }

    Value.@Nullable Day dayOfMonth(int month, int day, @Nullable DayOfWeek weekday, Nearness nearness) {
        if (published == null) {
            return day(2000, month, day, weekday, true) == null ? null : unknown(weekday);
        }
        int year = published.getYear();
        Value.Day found = day(year, month, day, weekday, true);
        if (found == null || found.edtf() == null) {
            return found;
        }
        boolean after = LocalDate.parse(found.edtf()).isAfter(published);
        boolean ahead = nearness == Nearness.NEXT || nearness == Nearness.COMING;
        if (after && !ahead) {
            return day(year - 1, month, day, weekday, true);
        }
        return !after && ahead ? day(year + 1, month, day, weekday, true) : found;
    }

    Value.Day weekday(DayOfWeek weekday, Nearness nearness) {
        if (published == null || nearness == Nearness.THIS) {
            return unknown(weekday);
        }
        LocalDate day = published.with(
                switch (nearness) {
                    case LAST -> TemporalAdjusters.previous(weekday);
                    case NEXT -> TemporalAdjusters.next(weekday);
                    case COMING -> TemporalAdjusters.nextOrSame(weekday);
                    default -> TemporalAdjusters.previousOrSame(weekday);
                });
        return new Value.Day(day.toString(), weekday, true);
    }

    Value.Day daysFromNow(int days) {
        return published == null
                ? unknown(null)
                : new Value.Day(published.plusDays(days).toString(), null, true);
    }

    /** A week is known by its month, where it lies in one. */
    Value.Day weeksFromNow(int weeks) {
        if (published == null) {
            return unknown(null);
        }
        LocalDate monday = published.plusWeeks(weeks).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        YearMonth month = YearMonth.from(monday);
        return month.equals(YearMonth.from(monday.plusDays(6))) ? inferred(month) : unknown(null);
    }

    Value.Day monthsFromNow(int months) {
        return published == null
                ? unknown(null)
                : inferred(YearMonth.from(published).plusMonths(months));
    }

    Value.Day yearsFromNow(int years) {
        return published == null ? unknown(null) : year(published.getYear() + years, true);
    }

    private static Value.Day inferred(YearMonth month) {
        return new Value.Day(month.toString(), null, true);
    }

    /** Which of several days of one name is meant. */
    enum Nearness {
        /** The latest that had begun by the day of publication. */
        LATEST,
        /** "Last June": one that was over by then. */
        LAST,
        THIS,
        NEXT,
        /** "Expected in June": one that was not over. */
        COMING
    }
}
