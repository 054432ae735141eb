package parallax.rules.figure;

import org.jspecify.annotations.Nullable;

/** Reads a year that stands alone: "in 2025", "mid-2025", "back to 2014"; most numbers of four digits are none. */
final class YearScan {

    private final Pieces pieces;
    private final Calendar calendar;
    private final DateNumbers numbers;

    YearScan(Pieces pieces, Calendar calendar) {
        this.pieces = pieces;
        this.calendar = calendar;
        this.numbers = new DateNumbers(pieces);
    }

    /**
     * The year at {@code at}, or null.
     *
     * @param from where what leads it begins ("mid-"), or {@code at}
     */
    @Nullable
    Printed at(int from, int at) {
        int year = numbers.year(at);
        boolean glued = pieces.isGlued(at + 1)
                && !pieces.at(at + 1).is("'s")
                && pieces.at(at + 1).isWord();
        return year > 0 && (from < at || isLed(at)) && !glued && !isCounted(at, year)
                ? Printed.of(calendar.year(year, false), from, at + 1)
                : null;
    }

    private boolean isLed(int at) {
        Piece before = pieces.at(at - 1);
        return Lexicon.leadsYear(before.lower())
                || (before.is("to") && pieces.at(at - 2).is("back"))
                || (numbers.year(at - 2) > 0
                        && (before.is("and") || before.is("or") || before.is("to") || before.isDash()));
    }

    /** "2025 million", "2000 employees": the number of something; 2000 is round, and so a year only behind an "in". */
    private boolean isCounted(int at, int year) {
        Piece next = pieces.at(at + 1);
        return Lexicon.magnitude(next.lower()) != null
                || Lexicon.isPercent(next.lower())
                || (year == 2000 && next.isWord() && !pieces.at(at - 1).is("in") && numbers.year(at + 2) == 0);
    }
}
