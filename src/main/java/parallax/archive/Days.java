package parallax.archive;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** The days that an EDTF date of level 0 covers. */
final class Days {

    private Days() {}

    static LocalDate first(String edtf) {
        return switch (edtf.length()) {
            case 4 -> Year.parse(edtf).atDay(1);
            case 7 -> YearMonth.parse(edtf).atDay(1);
            default -> LocalDate.parse(edtf);
        };
    }

    static LocalDate last(String edtf) {
        return switch (edtf.length()) {
            case 4 -> Year.parse(edtf).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(edtf).atEndOfMonth();
            default -> LocalDate.parse(edtf);
        };
    }
}
