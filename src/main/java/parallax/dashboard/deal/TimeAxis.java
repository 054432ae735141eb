package parallax.dashboard.deal;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parallax.archive.Spread;

/**
 * The time that a chart covers: months where that is little, otherwise years. No date is placed more exactly than it is
 * known.
 *
 * @param unit "month" or "year"
 * @param places every month or year of it, as EDTF
 */
record TimeAxis(String unit, List<String> places) {

    private static final int MOST_MONTHS = 24;
    private static final int MOST_YEARS = 40;
    private static final int MONTH = 7;
    private static final int YEAR = 4;

    static TimeAxis of(Spread spread) {
        List<String> dates = spread.slices().stream()
                .map(Spread.Slice::date)
                .filter(Objects::nonNull)
                .map(String.class::cast)
                .sorted()
                .toList();
        if (dates.isEmpty()) {
            return new TimeAxis("year", List.of());
        }
        int first = year(dates.get(0));
        int last = year(dates.get(dates.size() - 1));
        List<String> months =
                dates.stream().filter(date -> date.length() == MONTH).toList();
        return last - first < 2 && !months.isEmpty()
                ? months(YearMonth.parse(months.get(0)), YearMonth.parse(months.get(months.size() - 1)))
                : years(Math.max(first, last - MOST_YEARS + 1), last);
    }

    private static TimeAxis months(YearMonth first, YearMonth last) {
        List<String> places = new ArrayList<>();
        for (YearMonth month = first;
                !month.isAfter(last) && places.size() < MOST_MONTHS;
                month = month.plusMonths(1)) {
            places.add(month.toString());
        }
        return new TimeAxis("month", List.copyOf(places));
    }

    private static TimeAxis years(int first, int last) {
        List<String> places = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            places.add(String.format("%04d", year));
        }
        return new TimeAxis("year", List.copyOf(places));
    }

    /** Where a date stands; null where it is not known that exactly or lies before the first. */
    @Nullable
    String place(@Nullable String date) {
        int length = unit.equals("month") ? MONTH : YEAR;
        String place = date == null || date.length() < length ? null : date.substring(0, length);
        return place != null && places.contains(place) ? place : null;
    }

    private static int year(String date) {
        return Integer.parseInt(date.substring(0, YEAR));
    }
}
