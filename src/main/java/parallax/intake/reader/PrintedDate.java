package parallax.intake.reader;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as pages print them beside a byline, in figures or with the month's English name. */
final class PrintedDate {

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final String MONTH = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}+\\.?+";
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?+,? (\\d{4})\\b");
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?+ " + MONTH + ",? (\\d{4})\\b");
    private static final Pattern EDTF = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final int LONGEST = 300;

    private PrintedDate() {}

    /** The first day in {@code text} as "2025-06-13", or null. */
    static @Nullable String find(@Nullable String text) {
        if (text == null || text.length() > LONGEST) {
            return null;
        }
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return isDate(iso.group()) ? iso.group() : null;
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.find()) {
            return day(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        return dayFirst.find() ? day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)) : null;
    }

    private static @Nullable String day(String year, String month, String day) {
        int number = MONTHS.indexOf(month.toLowerCase(Locale.ROOT)) / 3 + 1;
        String date = "%s-%02d-%02d".formatted(year, number, Integer.parseInt(day));
        return isDate(date) ? date : null;
    }

    /** Whether it is a day, month or year that there is: "2025-06-13", "2025-06", "2025". */
    static boolean isDate(@Nullable String edtf) {
        if (edtf == null || !EDTF.matcher(edtf).matches()) {
            return false;
        }
        try {
            LocalDate.parse(edtf + "2000-01-01".substring(edtf.length()));
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
