package parallax.rules.deal.telling;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Aspect;
import parallax.extraction.Figure;
import parallax.extraction.Value;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;

/** Which year or month a figure is of: "reported for 2024", "in revenue this year", "valued at $1 billion in 2023". */
final class Period {

    private static final Set<Aspect> TIMED =
            EnumSet.of(Aspect.REVENUE, Aspect.VALUATION, Aspect.PRIOR_VALUATION, Aspect.TOTAL_RAISED);

    private static final WordList STOPS = WordList.of("period-stops");
    private static final WordList STRETCHES = WordList.of("stretches");
    private static final WordList BESIDE = WordList.of("compares");
    private static final int REACH = 12;
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private final Line line;

    Period(Line line) {
        this.line = line;
    }

    /** As EDTF, or null where the sentence does not say. */
    @Nullable
    String of(Aspect aspect, int figure) {
        if (!TIMED.contains(aspect)) {
            return null;
        }
        int day = after(figure);
        day = day < 0 ? before(figure) : day;
        if (day < 0 || isStretch(day)) {
            return null;
        }
        String period = edtf(day);
        return period == null && line.is(day, "this year") ? afterComparison(figure) : period;
    }

    private int after(int figure) {
        for (int i = figure + 1; i < Math.min(figure + REACH, line.size()); i++) {
            if (line.at(i).isDay()) {
                return isPeriod(i) ? i : -1;
            }
            if (isEnd(i) || line.at(i).isComma()) {
                return -1;
            }
        }
        return -1;
    }

    /** "In 2024, it earned", "revenue for 2024 was": unless the words between speak of another figure. */
    private int before(int figure) {
        for (int i = figure - 1; i >= Math.max(0, figure - REACH); i--) {
            if (line.at(i).isDay()) {
                return isPeriod(i) && !isTaken(i) ? i : -1;
            }
            if (isEnd(i) || BESIDE.startsAt(line, i)) {
                return -1;
            }
        }
        return -1;
    }

    /** The date goes with a figure before it: "$5 million in 2024 and $9 million". */
    private boolean isTaken(int day) {
        for (int i = day - 1; i >= Math.max(0, day - REACH) && !line.at(i).isComma(); i--) {
            if (line.at(i).isMoney()) {
                return true;
            }
        }
        return false;
    }

    private boolean isEnd(int index) {
        return line.at(index).isMoney() || line.at(index).isPercent() || STOPS.startsAt(line, index);
    }

    /** A year or a month: a day of a week is when it was told. */
    private boolean isPeriod(int day) {
        String period = edtf(day);
        return period == null ? line.is(day, "this year") : period.length() == YEAR || period.length() == MONTH;
    }

    private @Nullable String edtf(int index) {
        Figure figure = line.at(index).figure();
        return figure != null && figure.value() instanceof Value.Day day ? day.edtf() : null;
    }

    /** A quarter, a half or a season is less than the year that it names, and "since 2020" more. */
    private boolean isStretch(int day) {
        return STRETCHES.startsAt(line, day - 1)
                || STRETCHES.startsAt(line, day - 2)
                || line.word(day).indexOf("quarter") >= 0
                || line.word(day).startsWith("q")
                || line.word(day).startsWith("earl")
                || line.word(day).startsWith("late");
    }

    /** "$2 billion this year, up from the $900 million reported for 2024": the year after the one that is over. */
    private @Nullable String afterComparison(int figure) {
        for (int i = figure + 1; i < line.size(); i++) {
            String year = line.at(i).isMoney() && BESIDE.anyIn(line, i - 3, i) ? year(after(i)) : null;
            if (year != null) {
                return String.valueOf(Integer.parseInt(year) + 1);
            }
        }
        return null;
    }

    private @Nullable String year(int day) {
        String edtf = day < 0 || isStretch(day) ? null : edtf(day);
        return edtf != null && edtf.length() == YEAR ? edtf : null;
    }
}
