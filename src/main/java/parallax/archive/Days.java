package parallax.archive;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The days that an EDTF date of level 0 covers. */
final class Days {

    private Days() {}

    /** The first of them; null where there is no such date ("2025-02-30"). */
    static @Nullable LocalDate first(@Nullable String edtf) {
        YearMonth month = month(edtf, 1);
        return month == null || edtf == null ? null : day(edtf, month, 1);
    }

    /** The last of them; null where there is no such date. */
    static @Nullable LocalDate last(@Nullable String edtf) {
        YearMonth month = month(edtf, 12);
        return month == null || edtf == null ? null : day(edtf, month, month.lengthOfMonth());
    }

    private static @Nullable YearMonth month(@Nullable String edtf, int otherwise) {
        if (edtf == null || !edtf.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
            return null;
        }
        int month = edtf.length() < 7 ? otherwise : Integer.parseInt(edtf.substring(5, 7));
        return month < 1 || month > 12 ? null : YearMonth.of(Integer.parseInt(edtf.substring(0, 4)), month);
    }

    private static @Nullable LocalDate day(String edtf, YearMonth month, int otherwise) {
        int day = edtf.length() < 10 ? otherwise : Integer.parseInt(edtf.substring(8));
        return month.isValidDay(day) ? month.atDay(day) : null;
    }
}
