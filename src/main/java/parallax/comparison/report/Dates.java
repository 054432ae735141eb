package parallax.comparison.report;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** EDTF dates of level 0, as far as comparing needs them. */
public final class Dates {

    private static final int DAY = "2025-06-13".length();
    private static final int MONTH = "2025-06".length();

    private Dates() {}

    /** The day of an EDTF date or of a date and time; null where it is less than a day, or no date. */
    public static @Nullable LocalDate day(@Nullable String edtf) {
        if (edtf == null || edtf.length() < DAY) {
            return null;
        }
        try {
            return LocalDate.parse(edtf.substring(0, DAY));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The day with this weekday that is nearest to {@code anchor}. */
    public static LocalDate nearest(DayOfWeek weekday, LocalDate anchor) {
        int ahead = Math.floorMod(weekday.getValue() - anchor.getDayOfWeek().getValue(), 7);
        return anchor.plusDays(ahead > 3 ? ahead - 7 : ahead);
    }

    /** The last day with this weekday that is not after {@code anchor}. */
    public static LocalDate lastBefore(DayOfWeek weekday, LocalDate anchor) {
        int back = Math.floorMod(anchor.getDayOfWeek().getValue() - weekday.getValue(), 7);
        return anchor.minusDays(back);
    }

    /** "12 June 2025", "June 2025", "2025". */
    public static String words(String edtf) {
        LocalDate day = day(edtf);
        if (day != null) {
            return day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
        }
        if (edtf.length() == MONTH) {
            LocalDate first = day(edtf + "-01");
            return first == null ? edtf : month(first) + " " + first.getYear();
        }
        return edtf;
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    public static String words(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
