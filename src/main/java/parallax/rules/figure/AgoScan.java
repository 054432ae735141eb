package parallax.rules.figure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Value;

/** Reads dates told from the day of writing: "yesterday", "earlier this month", "three months ago", "Q1", "last summer". */
final class AgoScan {

    private static final Map<String, Integer> NEAR = Map.of("last", -1, "this", 0, "next", 1);
    private static final Set<String> SEASONS = Set.of("spring", "summer", "fall", "autumn", "winter");
    private static final Set<String> DAY_PARTS = Set.of("morning", "afternoon", "evening");
    private static final Map<String, Integer> QUARTERS = Map.of("first", 1, "second", 2, "third", 3, "fourth", 4);

    private final Pieces pieces;
    private final Calendar calendar;

    AgoScan(Pieces pieces, Calendar calendar) {
        this.pieces = pieces;
        this.calendar = calendar;
    }

    /** The relative date that starts at {@code at}, or null. */
    @Nullable
    Printed at(int at) {
        Printed date = day(at);
        date = date == null ? period(at) : date;
        date = date == null ? end(at) : date;
        date = date == null ? quarter(at) : date;
        return date == null ? ago(at) : date;
    }

    private @Nullable Printed day(int at) {
        int from = at;
        int word = isPart(pieces.at(at)) ? at + 1 : at;
        return switch (pieces.at(word).lower()) {
            case "today", "tonight" -> printed(calendar.daysFromNow(0), from, word + 1);
            case "yesterday" -> printed(calendar.daysFromNow(-1), from, word + 1);
            case "tomorrow" -> printed(calendar.daysFromNow(1), from, word + 1);
            case "this" ->
                DAY_PARTS.contains(pieces.at(word + 1).lower())
                        ? printed(calendar.daysFromNow(0), from, word + 2)
                        : null;
            default -> null;
        };
    }

    private static boolean isPart(Piece piece) {
        return piece.is("earlier") || piece.is("later") || piece.is("early") || piece.is("late");
    }

    /** "Last week", "earlier this year", "late last month", "next summer"; "the last year" is a stretch, not a date. */
    private @Nullable Printed period(int at) {
        int near = isPart(pieces.at(at)) ? at + 1 : at;
        near = near > at && (pieces.at(near).is("in") || pieces.at(near).is("on")) ? near + 1 : near;
        Integer offset = NEAR.get(pieces.at(near).lower());
        if (offset == null || pieces.at(at - 1).is("the")) {
            return null;
        }
        Piece unit = pieces.at(near + 1);
        Value.Day value = switch (unit.lower()) {
            case "week", "weekend" -> calendar.weeksFromNow(offset);
            case "month" -> calendar.monthsFromNow(offset);
            case "year" -> calendar.yearsFromNow(offset);
            case "quarter" -> Calendar.unknown(null);
            default -> SEASONS.contains(unit.lower()) ? Calendar.unknown(null) : null;
        };
        return value == null ? null : printed(value, at, near + 2);
    }

    /** "The end of the year", "the end of 2025", "year-end". */
    private @Nullable Printed end(int at) {
        if (pieces.at(at).is("year")
                && pieces.at(at + 1).isHyphen()
                && pieces.at(at + 2).is("end")) {
            return printed(calendar.yearsFromNow(0), at, at + 3);
        }
        boolean end = pieces.at(at).is("end") && pieces.at(at + 1).is("of");
        if (!end
                || !pieces.at(at + 3).is("year")
                || !(pieces.at(at + 2).is("the") || pieces.at(at + 2).is("this"))) {
            return null;
        }
        return printed(calendar.yearsFromNow(0), at, at + 4);
    }

    /** "Q1", "the third quarter of 2025", "summer 2024": known by its year. */
    private @Nullable Printed quarter(int at) {
        Piece first = pieces.at(at);
        boolean short_ = first.text().length() == 2
                && first.text().charAt(0) == 'Q'
                && "1234".indexOf(first.text().charAt(1)) >= 0;
        boolean long_ = QUARTERS.containsKey(first.lower()) && pieces.at(at + 1).is("quarter");
        boolean season = SEASONS.contains(first.lower());
        if (!short_ && !long_ && !season) {
            return null;
        }
        int next = long_ ? at + 2 : at + 1;
        int of = pieces.at(next).is("of") ? next + 1 : next;
        of = pieces.at(of).is("fiscal") ? of + 1 : of;
        Piece year = pieces.at(of);
        if (year.isNumber() && year.text().length() == 4 && year.text().startsWith("20")) {
            BigDecimal number = Quantities.digits(year.text());
            return number == null ? null : printed(calendar.year(number.intValue(), false), at, of + 1);
        }
        Integer offset = NEAR.get(year.lower());
        if (offset != null && pieces.at(of + 1).is("year")) {
            return printed(calendar.yearsFromNow(offset), at, of + 2);
        }
        return season ? null : printed(Calendar.unknown(null), at, next);
    }

    /** "Three months ago", "a couple of years ago", "months ago". */
    private @Nullable Printed ago(int at) {
        int unit = at;
        int count = 0;
        Quantity quantity = Quantities.at(pieces, at, true);
        if (pieces.at(at).is("a") && pieces.at(at + 1).is("couple")) {
            count = 2;
            unit = pieces.at(at + 2).is("of") ? at + 3 : at + 2;
        } else if (pieces.at(at).is("a") && pieces.at(at + 1).is("few")) {
            unit = at + 2;
        } else if (pieces.at(at).is("several")) {
            unit = at + 1;
        } else if (quantity != null) {
            boolean whole = quantity.amount().compareTo(new BigDecimal(1000)) < 0
                    && quantity.amount().scale() <= 0;
            count = whole ? quantity.amount().intValue() : 0;
            unit = quantity.to();
        } else if (pieces.at(at).is("a") || pieces.at(at).is("an")) {
            count = 1;
            unit = at + 1;
        }
        String name = pieces.at(unit).lower();
        String singular = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        if (!pieces.at(unit + 1).is("ago")) {
            return null;
        }
        Value.Day value =
                count == 0 ? unit(singular, 0) == null ? null : Calendar.unknown(null) : unit(singular, count);
        return value == null ? null : printed(value, at, unit + 2);
    }

    private Value.@Nullable Day unit(String singular, int count) {
        return switch (singular) {
            case "minute", "hour" -> Calendar.unknown(null);
            case "day" -> calendar.daysFromNow(-count);
            case "week" -> calendar.weeksFromNow(-count);
            case "month" -> calendar.monthsFromNow(-count);
            case "year" -> calendar.yearsFromNow(-count);
            case "decade" -> calendar.yearsFromNow(-10 * count);
            default -> null;
        };
    }

    private static Printed printed(Value.Day value, int from, int to) {
        return new Printed(value, from, to, -1);
    }
}
