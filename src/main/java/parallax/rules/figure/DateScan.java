package parallax.rules.figure;

import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Value;
import parallax.rules.figure.Calendar.Nearness;

/** Reads dates as printed: "June 13, 2025", "Thursday", "late March", "back in 2014"; relative ones are {@link AgoScan}'s. */
final class DateScan {

    private static final Set<String> AHEAD = Set.of(
            "expected", "expects", "expect", "scheduled", "slated", "due", "will", "plans", "planned", "anticipated");
    /** How far before a date a word may put it ahead. */
    private static final int AHEAD_REACH = 7;

    private static final Set<String> NAMED_DAYS = Set.of("black", "cyber", "good", "super", "bloody", "ash", "giving");

    private final Pieces pieces;
    private final Calendar calendar;
    private final DateNumbers numbers;
    private final YearScan years;

    DateScan(Pieces pieces, Calendar calendar) {
        this.pieces = pieces;
        this.calendar = calendar;
        this.numbers = new DateNumbers(pieces);
        this.years = new YearScan(pieces, calendar);
    }

    /**
     * What stands before the month or the day of a date.
     *
     * @param from where the date begins
     * @param weekday the weekday it names, or null
     * @param nearness which day of that name is meant
     */
    private record Opening(int from, @Nullable DayOfWeek weekday, Nearness nearness) {}

    /** The date that starts at {@code at}, or null. */
    @Nullable
    Printed at(int at) {
        Piece first = pieces.at(at);
        if (first.isNumber()) {
            Printed date = iso(at);
            date = date == null ? dayFirst(new Opening(at, null, Nearness.LATEST), at) : date;
            return date == null ? years.at(at, at) : date;
        }
        if (!first.isWord()) {
            return null;
        }
        Printed date = isPart(first) ? partOf(at) : near(at);
        return date == null ? named(at, at, nearness(at)) : date;
    }

    private static boolean isPart(Piece piece) {
        return piece.is("early") || piece.is("late") || piece.is("mid");
    }

    /** "Late March", "mid-2025", "early in June". */
    private @Nullable Printed partOf(int at) {
        int next = pieces.at(at + 1).isHyphen() || pieces.at(at + 1).is("in") ? at + 2 : at + 1;
        Printed year = pieces.at(next).isNumber() ? years.at(at, next) : null;
        return year == null ? named(at, next, nearness(at)) : year;
    }

    /** "Last Friday", "this past April", "this coming Monday". */
    private @Nullable Printed near(int at) {
        Nearness nearness = switch (pieces.at(at).lower()) {
            case "last" -> Nearness.LAST;
            case "next" -> Nearness.NEXT;
            case "this" -> Nearness.THIS;
            default -> null;
        };
        if (nearness == null) {
            return null;
        }
        if (pieces.at(at + 1).is("past")) {
            return named(at, at + 2, Nearness.LATEST);
        }
        if (pieces.at(at + 1).is("coming")) {
            return named(at, at + 2, Nearness.COMING);
        }
        return named(at, at + 1, nearness);
    }

    /** A month or weekday at {@code at}, with what belongs to it. */
    private @Nullable Printed named(int from, int at, Nearness nearness) {
        DayOfWeek weekday =
                pieces.at(at).isCapitalised() ? Weekdays.of(pieces.at(at).lower()) : null;
        if (weekday != null) {
            return weekday(new Opening(from, weekday, nearness), at, weekday);
        }
        int month = Lexicon.month(pieces.at(at));
        return month == 0 ? null : monthFirst(new Opening(from, null, nearness), at, month);
    }

    private @Nullable Printed weekday(Opening opening, int at, DayOfWeek weekday) {
        int next = at + 1;
        next = pieces.at(next).is(",") ? next + 1 : next;
        next = pieces.at(next).is("the") ? next + 1 : next;
        int month = Lexicon.month(pieces.at(next));
        Printed date = month > 0
                ? monthFirst(opening, next, month)
                : pieces.at(next).isNumber() ? dayFirst(opening, next) : null;
        if (date != null) {
            return date;
        }
        Piece before = pieces.at(opening.from() - 1);
        boolean led =
                before.is("on") || opening.from() < at || !pieces.at(at + 1).isWord();
        boolean name = NAMED_DAYS.contains(before.lower())
                || (!led && pieces.at(at + 1).isCapitalised());
        return name ? null : Printed.of(calendar.weekday(weekday, opening.nearness()), opening.from(), at + 1);
    }

    /** "June 13, 2025", "June 13th", "June". */
    private @Nullable Printed monthFirst(Opening opening, int at, int month) {
        int next = pieces.at(at + 1).is(".") && pieces.at(at + 2).isNumber() ? at + 2 : at + 1;
        int day = numbers.day(next);
        if (day == 0) {
            return opening.weekday() == null ? monthAlone(opening, at, next, month) : null;
        }
        int to = numbers.ordinal(next + 1);
        int yearAt = pieces.at(to).is(",") ? to + 1 : to;
        boolean scaled =
                numbers.year(yearAt) == 0 && Lexicon.magnitude(pieces.at(to).lower()) != null;
        return scaled ? null : day(opening, month, day, to, yearAt);
    }

    /** "June 2025", "June of last year", "in June"; "May" and "March" are other words, too. */
    private @Nullable Printed monthAlone(Opening opening, int at, int next, int month) {
        int yearAt = pieces.at(next).is(",") || pieces.at(next).is("of") ? next + 1 : next;
        int year = numbers.year(yearAt);
        if (year > 0) {
            return Printed.of(calendar.month(year, month, false), opening.from(), yearAt + 1);
        }
        Integer near = Lexicon.near(pieces.at(yearAt).lower());
        if (near != null && pieces.at(yearAt + 1).is("year")) {
            return Printed.of(monthOf(calendar.yearsFromNow(near), month), opening.from(), yearAt + 2);
        }
        boolean plain = opening.from() < at || Lexicon.isPlainMonth(pieces.at(at));
        boolean led = Lexicon.leadsMonth(pieces.at(at - 1).lower())
                && !pieces.at(at + 1).isCapitalised();
        return plain || led ? Printed.of(calendar.month(month, opening.nearness()), opening.from(), at + 1) : null;
    }

    private Value.Day monthOf(Value.Day year, int month) {
        return year.edtf() == null
                ? Calendar.unknown(null)
                : calendar.month(Integer.parseInt(year.edtf()), month, true);
    }

    /** "13 June 2025", "13th of June". */
    private @Nullable Printed dayFirst(Opening opening, int at) {
        int day = numbers.day(at);
        int name = day > 0 ? numbers.ordinal(at + 1) : at;
        name = pieces.at(name).is("of") ? name + 1 : name;
        int month = day > 0 ? Lexicon.month(pieces.at(name)) : 0;
        if (month == 0) {
            return null;
        }
        int to = name + 1;
        int yearAt = pieces.at(to).is(",") || pieces.at(to).is(".") ? to + 1 : to;
        return day(opening, month, day, to, yearAt);
    }

    /** A day of the year that stands at {@code yearAt}; where none does, the date ends before {@code to}. */
    private @Nullable Printed day(Opening opening, int month, int day, int to, int yearAt) {
        int year = numbers.year(yearAt);
        Value.Day value = year > 0
                ? calendar.day(year, month, day, opening.weekday(), false)
                : calendar.dayOfMonth(month, day, opening.weekday(), opening.nearness());
        return value == null ? null : Printed.of(value, opening.from(), year > 0 ? yearAt + 1 : to);
    }

    /** "2025-06-13". */
    private @Nullable Printed iso(int at) {
        int year = numbers.year(at);
        if (year == 0 || !isHyphenated(at + 1) || !isHyphenated(at + 3)) {
            return null;
        }
        int month = numbers.month(at + 2);
        int day = pieces.at(at + 4).text().length() == 2 ? numbers.day(at + 4) : 0;
        Value.Day value = month > 0 && day > 0 ? calendar.day(year, month, day, null, false) : null;
        return value == null ? null : Printed.of(value, at, at + 5);
    }

    private boolean isHyphenated(int at) {
        return pieces.at(at).isHyphen() && pieces.isGlued(at) && pieces.isGlued(at + 1);
    }

    /** Ahead where the clause speaks of what is to come ("expected to close in June"). */
    private Nearness nearness(int at) {
        for (int i = at - 1; i >= Math.max(0, at - AHEAD_REACH); i--) {
            Piece piece = pieces.at(i);
            if (piece.is(",") || piece.is(";")) {
                break;
            }
            if (AHEAD.contains(piece.lower())) {
                return Nearness.COMING;
            }
        }
        return Nearness.LATEST;
    }
}
