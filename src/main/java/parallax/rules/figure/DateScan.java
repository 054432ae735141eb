package parallax.rules.figure;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Value;
import parallax.rules.figure.Calendar.Nearness;

/** Reads dates as printed: "June 13, 2025", "Thursday", "late March", "back in 2014"; relative ones are {@link AgoScan}'s. */
final class DateScan {

    private static final Set<String> YEAR_LEADS = Set.of(
            "in",
            "since",
            "by",
            "from",
            "of",
            "during",
            "until",
            "till",
            "for",
            "late",
            "early",
            "mid",
            "before",
            "after",
            "through",
            "throughout",
            "its",
            "their",
            "his",
            "her",
            "the",
            "a",
            "'s",
            "(",
            "as",
            "around",
            "circa",
            "between",
            "year",
            "fiscal",
            "fy",
            "that",
            "this",
            "into",
            "past",
            "previous");
    private static final Set<String> MONTH_LEADS = Set.of(
            "in", "since", "by", "from", "of", "during", "until", "till", "before", "after", "through", "the", "its",
            "their", "this", "last", "next", "past", "early", "late", "mid", "back", "for", "'s", "around", "earlier",
            "between", "coming", "on");
    private static final Set<String> AHEAD = Set.of(
            "expected", "expects", "expect", "scheduled", "slated", "due", "will", "plans", "planned", "anticipated");
    private static final Set<String> NAMED_DAYS = Set.of("black", "cyber", "good", "super", "bloody", "ash", "giving");

    private final Pieces pieces;
    private final Calendar calendar;

    DateScan(Pieces pieces, Calendar calendar) {
        this.pieces = pieces;
        this.calendar = calendar;
    }

    /** The date that starts at {@code at}, or null. */
    @Nullable
    Printed at(int at) {
        Piece first = pieces.at(at);
        if (first.isNumber()) {
            Printed date = iso(at);
            date = date == null ? dayFirst(at, at, null, Nearness.LATEST) : date;
            return date == null ? bareYear(at, at) : date;
        }
        if (!first.isWord()) {
            return null;
        }
        Printed date = lead(at);
        return date == null ? named(at, at, nearness(at)) : date;
    }

    /** "Late March", "mid-2025", "last Friday", "this past April". */
    private @Nullable Printed lead(int at) {
        Piece first = pieces.at(at);
        int next = at + 1;
        if (first.is("early") || first.is("late") || first.is("mid")) {
            next = pieces.at(next).isHyphen() || pieces.at(next).is("in") ? next + 1 : next;
            Printed year = pieces.at(next).isNumber() ? bareYear(at, next) : null;
            return year == null ? named(at, next, nearness(at)) : year;
        }
        Nearness nearness = switch (first.lower()) {
            case "last" -> Nearness.LAST;
            case "next" -> Nearness.NEXT;
            case "this" -> Nearness.THIS;
            default -> null;
        };
        if (nearness == null) {
            return null;
        }
        if (pieces.at(next).is("past")) {
            return named(at, next + 1, Nearness.LATEST);
        }
        if (pieces.at(next).is("coming")) {
            return named(at, next + 1, Nearness.COMING);
        }
        return named(at, next, nearness);
    }

    /** A month or weekday at {@code at}, with what belongs to it. */
    private @Nullable Printed named(int from, int at, Nearness nearness) {
        DayOfWeek weekday =
                pieces.at(at).isCapitalised() ? Weekdays.of(pieces.at(at).lower()) : null;
        if (weekday != null) {
            return weekday(from, at, weekday, nearness);
        }
        int month = Lexicon.month(pieces.at(at));
        return month == 0 ? null : monthFirst(from, at, month, null, nearness);
    }

    private @Nullable Printed weekday(int from, int at, DayOfWeek weekday, Nearness nearness) {
        int next = at + 1;
        next = pieces.at(next).is(",") ? next + 1 : next;
        next = pieces.at(next).is("the") ? next + 1 : next;
        int month = Lexicon.month(pieces.at(next));
        Printed date = month > 0
                ? monthFirst(from, next, month, weekday, nearness)
                : pieces.at(next).isNumber() ? dayFirst(from, next, weekday, nearness) : null;
        if (date != null) {
            return date;
        }
        Piece before = pieces.at(from - 1);
        boolean led = before.is("on") || from < at || !pieces.at(at + 1).isWord();
        boolean name = NAMED_DAYS.contains(before.lower())
                || (!led && pieces.at(at + 1).isCapitalised());
        return name ? null : new Printed(calendar.weekday(weekday, nearness), from, at + 1, -1);
    }

    private @Nullable Printed monthFirst(int from, int at, int month, @Nullable DayOfWeek weekday, Nearness nearness) {
        int next = pieces.at(at + 1).is(".") && pieces.at(at + 2).isNumber() ? at + 2 : at + 1;
        int day = number(next, 1, 31);
        if (day > 0) {
            int to = ordinal(next + 1);
            int comma = pieces.at(to).is(",") ? to + 1 : to;
            int year = year(comma);
            Value.Day value = year > 0
                    ? calendar.day(year, month, day, weekday, false)
                    : calendar.dayOfMonth(month, day, weekday, nearness);
            boolean scaled = year <= 0 && Lexicon.magnitude(pieces.at(to).lower()) != null;
            return value == null || scaled ? null : new Printed(value, from, year > 0 ? comma + 1 : to, -1);
        }
        if (weekday != null) {
            return null;
        }
        int of = pieces.at(next).is(",") || pieces.at(next).is("of") ? next + 1 : next;
        int year = year(of);
        if (year > 0) {
            return new Printed(calendar.month(year, month, false), from, of + 1, -1);
        }
        Printed relative = monthOfYear(from, of, month);
        if (relative != null) {
            return relative;
        }
        boolean plain = from < at || Lexicon.isPlainMonth(pieces.at(at));
        boolean led = MONTH_LEADS.contains(pieces.at(at - 1).lower())
                && !pieces.at(at + 1).isCapitalised();
        return plain || led ? new Printed(calendar.month(month, nearness), from, at + 1, -1) : null;
    }

    /** "February of last year", "March this year". */
    private @Nullable Printed monthOfYear(int from, int at, int month) {
        int years = pieces.at(at).is("last")
                ? -1
                : pieces.at(at).is("this") ? 0 : pieces.at(at).is("next") ? 1 : 9;
        if (years == 9 || !pieces.at(at + 1).is("year")) {
            return null;
        }
        Value.Day year = calendar.yearsFromNow(years);
        Value.Day value = year.edtf() == null
                ? Calendar.unknown(null)
                : calendar.month(Integer.parseInt(year.edtf()), month, true);
        return new Printed(value, from, at + 2, -1);
    }

    /** "13 June 2025", "13th of June". */
    private @Nullable Printed dayFirst(int from, int at, @Nullable DayOfWeek weekday, Nearness nearness) {
        int day = number(at, 1, 31);
        int name = day > 0 ? ordinal(at + 1) : at;
        name = pieces.at(name).is("of") ? name + 1 : name;
        int month = day > 0 ? Lexicon.month(pieces.at(name)) : 0;
        if (month == 0) {
            return null;
        }
        int next = name + 1;
        int comma = pieces.at(next).is(",") || pieces.at(next).is(".") ? next + 1 : next;
        int year = year(comma);
        Value.Day value = year > 0
                ? calendar.day(year, month, day, weekday, false)
                : calendar.dayOfMonth(month, day, weekday, nearness);
        return value == null ? null : new Printed(value, from, year > 0 ? comma + 1 : next, -1);
    }

    /** "2025-06-13". */
    private @Nullable Printed iso(int at) {
        int year = year(at);
        if (year <= 0 || !isHyphenated(at + 1) || pieces.at(at + 2).text().length() != 2) {
            return null;
        }
        int month = number(at + 2, 1, 12);
        int day = isHyphenated(at + 3) && pieces.at(at + 4).text().length() == 2 ? number(at + 4, 1, 31) : 0;
        Value.Day value = month > 0 && day > 0 ? calendar.day(year, month, day, null, false) : null;
        return value == null ? null : new Printed(value, at, at + 5, -1);
    }

    private boolean isHyphenated(int at) {
        return pieces.at(at).isHyphen() && pieces.isGlued(at) && pieces.isGlued(at + 1);
    }

    private @Nullable Printed bareYear(int from, int at) {
        int year = year(at);
        Piece before = pieces.at(at - 1);
        boolean led = from < at
                || YEAR_LEADS.contains(before.lower())
                || (before.is("to") && pieces.at(at - 2).is("back"))
                || (year(at - 2) > 0 && (before.is("and") || before.is("or") || before.is("to") || before.isDash()));
        boolean glued = pieces.isGlued(at + 1)
                && !pieces.at(at + 1).is("'s")
                && pieces.at(at + 1).isWord();
        boolean counted = Lexicon.magnitude(pieces.at(at + 1).lower()) != null
                || Lexicon.isPercent(pieces.at(at + 1).lower())
                || (year == 2000 && pieces.at(at + 1).isWord() && !before.is("in") && year(at + 2) == 0);
        return year > 0 && led && !glued && !counted ? new Printed(calendar.year(year, false), from, at + 1, -1) : null;
    }

    /** A year from 1900 to 2099, or 0. */
    private int year(int at) {
        return pieces.at(at).text().length() == 4 ? number(at, 1900, 2099) : 0;
    }

    private int number(int at, int least, int most) {
        Piece piece = pieces.at(at);
        if (!piece.isNumber() || piece.text().length() > 4 || piece.text().indexOf(',') >= 0) {
            return 0;
        }
        BigDecimal number = Quantities.digits(piece.text());
        if (number == null || number.scale() > 0) {
            return 0;
        }
        int value = number.intValueExact();
        return least <= value && value <= most ? value : 0;
    }

    private int ordinal(int at) {
        Piece piece = pieces.at(at);
        boolean suffix = piece.is("st") || piece.is("nd") || piece.is("rd") || piece.is("th");
        return suffix && pieces.isGlued(at) ? at + 1 : at;
    }

    /** Ahead where the clause speaks of what is to come ("expected to close in June"). */
    private Nearness nearness(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 7); i--) {
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
