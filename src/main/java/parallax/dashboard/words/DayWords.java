package parallax.dashboard.words;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Value;

/** Dates in words, never more exact than they are known: "12 June 2025", "June 2025", "2025", "a Thursday". */
final class DayWords {

    private DayWords() {}

    static String of(Value.Day day) {
        String edtf = day.edtf();
        DayOfWeek weekday = day.weekday();
        if (edtf == null) {
            return weekday == null ? "date unknown" : "a " + name(weekday) + ", date unknown";
        }
        return of(edtf);
    }

    /** An EDTF date of level 0; anything else as it stands. */
    static String of(String edtf) {
        String[] parts = edtf.split("-");
        if (parts.length == 1 || parts.length > 3) {
            return edtf;
        }
        @Nullable String month = month(parts[1]);
        if (month == null) {
            return edtf;
        }
        String monthAndYear = month + " " + parts[0];
        return parts.length == 2 ? monthAndYear : withoutZero(parts[2]) + " " + monthAndYear;
    }

    static String name(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static @Nullable String month(String number) {
        if (!number.matches("0[1-9]|1[0-2]")) {
            return null;
        }
        return Month.of(Integer.parseInt(number)).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String withoutZero(String day) {
        return day.startsWith("0") ? day.substring(1) : day;
    }
}
