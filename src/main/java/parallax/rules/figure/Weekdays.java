package parallax.rules.figure;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of the days of the week. */
final class Weekdays {

    private static final Map<String, DayOfWeek> DAYS = new HashMap<>();

    static {
        for (DayOfWeek day : DayOfWeek.values()) {
            DAYS.put(day.name().toLowerCase(Locale.ROOT), day);
        }
    }

    private Weekdays() {}

    static @Nullable DayOfWeek of(String lower) {
        return DAYS.get(lower);
    }
}
