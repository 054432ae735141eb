package parallax.rules.figure;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Value;

/** Reads dates told from the day of writing: "yesterday", "earlier this month", "three months ago", "Q1", "last summer". */
final class AgoScan {

    private static final Set<String> SEASONS = Set.of("spring", "summer", "fall", "autumn", "winter");
    private static final Set<String> DAY_PARTS = Set.of("morning", "afternoon", "evening");
    private static final Set<String> QUARTERS = Set.of("first", "second", "third", "fourth");

    /** "A thousand years ago" is no date. */
    private static final BigDecimal MOST = new BigDecimal(1000);

    private final Pieces pieces;
    private final Calendar calendar;
    private final DateNumbers numbers;

    AgoScan(Pieces pieces, Calendar calendar) {
        this.pieces = pieces;
        this.calendar = calendar;
        this.numbers = new DateNumbers(pieces);
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
        int word = isPart(pieces.at(at)) ? at + 1 : at;
        return switch (pieces.at(word).lower()) {
            case "today", "tonight" -> Printed.of(calendar.daysFromNow(0), at, word + 1);
            case "yesterday" -> Printed.of(calendar.daysFromNow(-1), at, word + 1);
            case "tomorrow" -> Printed.of(calendar.daysFromNow(1), at, word + 1);
            case "this" ->
                DAY_PARTS.contains(pieces.at(word + 1).lower())
                        ? Printed.of(calendar.daysFromNow(0), at, word + 2)
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
        Integer offset = Lexicon.near(pieces.at(near).lower());
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
        return value == null ? null : Printed.of(value, at, near + 2);
    }

    /** "The end of the year", "the end of 2025", "year-end". */
    private @Nullable Printed end(int at) {
        if (pieces.at(at).is("year")
                && pieces.at(at + 1).isHyphen()
                && pieces.at(at + 2).is("end")) {
            return Printed.of(calendar.yearsFromNow(0), at, at + 3);
        }
        boolean end = pieces.at(at).is("end") && pieces.at(at + 1).is("of");
        if (!end
                || !pieces.at(at + 3).is("year")
                || !(pieces.at(at + 2).is("the") || pieces.at(at + 2).is("this"))) {
            return null;
        }
        return Printed.of(calendar.yearsFromNow(0), at, at + 4);
    }

    /** "Q1", "the third quarter of 2025", "summer 2024": known by its year. */
    private @Nullable Printed quarter(int at) {
        boolean spelled =
                QUARTERS.contains(pieces.at(at).lower()) && pieces.at(at + 1).is("quarter");
        boolean season = SEASONS.contains(pieces.at(at).lower());
        if (!spelled && !season && !isQuarter(pieces.at(at).text())) {
            return null;
        }
        int next = spelled ? at + 2 : at + 1;
        Printed ofYear = ofYear(at, next);
        return ofYear == null && !season ? Printed.of(Calendar.unknown(null), at, next) : ofYear;
    }

    /** "Q1" to "Q4". */
    private static boolean isQuarter(String text) {
        return text.length() == 2 && text.charAt(0) == 'Q' && "1234".indexOf(text.charAt(1)) >= 0;
    }

    /** "Of fiscal 2025", "2024", "last year". */
    private @Nullable Printed ofYear(int from, int at) {
        int of = pieces.at(at).is("of") ? at + 1 : at;
        of = pieces.at(of).is("fiscal") ? of + 1 : of;
        int year = numbers.year(of);
        if (year >= 2000) {
            return Printed.of(calendar.year(year, false), from, of + 1);
        }
        Integer offset = Lexicon.near(pieces.at(of).lower());
        return offset != null && pieces.at(of + 1).is("year")
                ? Printed.of(calendar.yearsFromNow(offset), from, of + 2)
                : null;
    }

    /** "Three months ago", "a couple of years ago", "months ago". */
    private @Nullable Printed ago(int at) {
        Count count = count(at);
        Piece unit = pieces.at(count.unitAt());
        if (!pieces.at(count.unitAt() + 1).is("ago")) {
            return null;
        }
        String name = unit.lower();
        String singular = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        Value.Day exact = unit(singular, count.number());
        Value.Day value = exact == null || count.number() > 0 ? exact : Calendar.unknown(null);
        return value == null ? null : Printed.of(value, at, count.unitAt() + 2);
    }

    /** How many of the unit that stands at {@code unitAt}; 0 where that is left open. */
    private record Count(int number, int unitAt) {}

    private Count count(int at) {
        Piece first = pieces.at(at);
        if (first.is("a") && pieces.at(at + 1).is("couple")) {
            return new Count(2, pieces.at(at + 2).is("of") ? at + 3 : at + 2);
        }
        if (first.is("a") && pieces.at(at + 1).is("few")) {
            return new Count(0, at + 2);
        }
        if (first.is("several")) {
            return new Count(0, at + 1);
        }
        Quantity quantity = Quantities.at(pieces, at, true);
        if (quantity != null) {
            boolean whole =
                    quantity.amount().compareTo(MOST) < 0 && quantity.amount().scale() <= 0;
            return new Count(whole ? quantity.amount().intValue() : 0, quantity.to());
        }
        return first.is("a") || first.is("an") ? new Count(1, at + 1) : new Count(0, at);
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
}
