package parallax.rules.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits and in words, with what scales them. */
final class Quantities {

    /** Longer rows of digits are no amounts, and costly to read as numbers. */
    private static final int MOST_DIGITS = 24;

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Quantities() {}

    /** The number that starts at {@code at}, or null. Numbers in words are read where {@code words} says so. */
    static @Nullable Quantity at(Pieces pieces, int at, boolean words) {
        Piece first = pieces.at(at);
        if (first.isNumber()) {
            BigDecimal number = digits(first.text());
            return number == null ? null : scaled(pieces, number, at + 1, false);
        }
        return words && first.isWord() ? inWords(pieces, at) : null;
    }

    static @Nullable BigDecimal digits(String printed) {
        if (printed.length() > MOST_DIGITS) {
            return null;
        }
        String plain = decimal(printed);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if ((c < '0' || c > '9') && c != '.') {
                return null;
            }
        }
        return plain.indexOf('.') != plain.lastIndexOf('.') ? null : new BigDecimal(plain);
    }

    /** "1,250,000" → "1250000", "1.250.000,5" → "1250000.5", "1,3" → "1.3". */
    private static String decimal(String printed) {
        int comma = printed.lastIndexOf(',');
        int point = printed.lastIndexOf('.');
        if (comma < 0) {
            return printed.indexOf('.') == point ? printed : printed.replace(".", "");
        }
        boolean oneComma = printed.indexOf(',') == comma;
        boolean groups = printed.length() - comma == 4 || (point > comma && point - comma == 4);
        if (point < comma && oneComma && !groups) {
            return printed.replace(".", "").replace(',', '.');
        }
        return point >= 0 && point < comma ? printed.replace(".", "").replace(",", "") : printed.replace(",", "");
    }

    private static @Nullable Quantity inWords(Pieces pieces, int at) {
        Piece first = pieces.at(at);
        if (first.is("half") && pieces.at(at + 1).is("a")) {
            return onlyScaled(scaled(pieces, HALF, at + 2, true));
        }
        if (first.is("a") && pieces.at(at + 1).is("half")) {
            return onlyScaled(scaled(pieces, HALF, at + 2, true));
        }
        int quarter = first.is("a") ? at + 1 : at;
        if (pieces.at(quarter).is("quarter")
                && pieces.at(quarter + 1).is("of")
                && pieces.at(quarter + 2).is("a")) {
            return onlyScaled(scaled(pieces, QUARTER, quarter + 3, true));
        }
        if (first.is("a") || first.is("another")) {
            return onlyScaled(scaled(pieces, BigDecimal.ONE, at + 1, true));
        }
        return spelled(pieces, at);
    }

    private static @Nullable Quantity onlyScaled(Quantity quantity) {
        return quantity.isScaled() && !quantity.isLetter() ? quantity : null;
    }

    /** "ten", "twenty-five", "two hundred and fifty", "one and a half". */
    private static @Nullable Quantity spelled(Pieces pieces, int at) {
        Small number = small(pieces, at);
        if (number == null) {
            return null;
        }
        if (pieces.at(number.to()).is("hundred")) {
            number = new Small(number.number().multiply(HUNDRED), number.to() + 1);
            Small rest = small(pieces, pieces.at(number.to()).is("and") ? number.to() + 1 : number.to());
            number = rest == null ? number : new Small(number.number().add(rest.number()), rest.to());
        }
        int to = number.to();
        if (pieces.at(to).is("and")
                && pieces.at(to + 1).is("a")
                && pieces.at(to + 2).is("half")) {
            number = new Small(number.number().add(HALF), to + 3);
        }
        return scaled(pieces, number.number(), number.to(), true);
    }

    /** A number below a hundred in words, up to the position {@code to}. */
    private record Small(BigDecimal number, int to) {}

    private static @Nullable Small small(Pieces pieces, int at) {
        BigDecimal number = Lexicon.number(pieces.at(at).lower());
        if (number == null) {
            return null;
        }
        int ones = pieces.at(at + 1).isHyphen() ? at + 2 : at + 1;
        BigDecimal one = Lexicon.number(pieces.at(ones).lower());
        boolean joined = one != null && number.compareTo(BigDecimal.TEN) > 0 && one.compareTo(BigDecimal.TEN) < 0;
        return joined && one != null ? new Small(number.add(one), ones + 1) : new Small(number, at + 1);
    }

    /** The number with the magnitude that stands at {@code at}: after a hyphen ("300-million") or a plus, too. */
    private static Quantity scaled(Pieces pieces, BigDecimal number, int at, boolean words) {
        int plus = pieces.at(at).is("+") ? at : -1;
        int next = plus >= 0 || (pieces.at(at).isHyphen() && pieces.isGlued(at)) ? at + 1 : at;
        Lexicon.Magnitude magnitude = Lexicon.magnitude(pieces.at(next).stem());
        boolean fits = magnitude != null && (!magnitude.isLetter() || (!words && next == at && isUnit(pieces, next)));
        if (magnitude == null || !fits) {
            return new Quantity(number, null, false, words, -1, at);
        }
        BigDecimal factor = magnitude.factor();
        int to = next + 1;
        Lexicon.Magnitude second = Lexicon.magnitude(pieces.at(to).lower());
        if (second != null && !second.isLetter() && !magnitude.isLetter()) {
            factor = factor.multiply(second.factor());
            to++;
        }
        return new Quantity(number, factor, magnitude.isLetter(), words, plus, to);
    }

    /** "14.3B", "14.3 bn", "14.3 B": not the "m" of "5 m" or the "T" of "AT&T". */
    private static boolean isUnit(Pieces pieces, int at) {
        return pieces.isGlued(at)
                || pieces.at(at).text().length() > 1
                || pieces.at(at).isCapitalised();
    }
}
