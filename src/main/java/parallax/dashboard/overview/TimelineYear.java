package parallax.dashboard.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parallax.archive.DealSummary;
import parallax.dashboard.deal.DealLine;
import parallax.dashboard.words.Wording;

/**
 * The deals of a year, by date; a year before its months, a month before its days.
 *
 * @param name "2025", or "Date unknown"
 */
public record TimelineYear(String name, List<Date> dates) {

    private static final int YEAR = 4;

    /**
     * The deals of one date.
     *
     * @param words the date as exact as it is known
     * @param edtf the same for machines, or null
     */
    public record Date(String words, @Nullable String edtf, List<DealLine> deals) {}

    /** The latest first; what nothing dates comes last. */
    static List<TimelineYear> all(List<DealSummary> deals) {
        Map<String, Map<String, List<DealLine>>> years = new LinkedHashMap<>();
        deals.stream()
                .sorted(Comparator.comparing(TimelineYear::date).reversed())
                .forEach(deal -> {
                    String date = date(deal);
                    years.computeIfAbsent(date.substring(0, Math.min(YEAR, date.length())), y -> new LinkedHashMap<>())
                            .computeIfAbsent(date, d -> new ArrayList<>())
                            .add(DealLine.of(deal));
                });
        List<TimelineYear> all = new ArrayList<>();
        years.forEach((year, dates) -> all.add(new TimelineYear(
                year.isEmpty() ? "Date unknown" : year,
                dates.entrySet().stream()
                        .map(date -> new Date(words(date.getKey()), edtf(date.getKey()), date.getValue()))
                        .toList())));
        return all;
    }

    private static String date(DealSummary deal) {
        return Objects.requireNonNullElse(deal.date(), "");
    }

    private static String words(String date) {
        return date.isEmpty() ? "no date" : date.length() == YEAR ? "in " + date : Wording.date(date);
    }

    private static @Nullable String edtf(String date) {
        return date.isEmpty() ? null : date;
    }
}
