package parallax.rules.figure;

import java.math.BigDecimal;

/** The numbers that dates are made of. */
record DateNumbers(Pieces pieces) {

    /** A year from 1900 to 2099, or 0. */
    int year(int at) {
        return pieces.at(at).text().length() == 4 ? number(at, 1900, 2099) : 0;
    }

    /** A month of two digits, or 0. */
    int month(int at) {
        return pieces.at(at).text().length() == 2 ? number(at, 1, 12) : 0;
    }

    /** A day of some month, or 0. */
    int day(int at) {
        return number(at, 1, 31);
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

    /** Past the "th" of "13th", where one stands at {@code at}. */
    int ordinal(int at) {
        Piece piece = pieces.at(at);
        boolean suffix = piece.is("st") || piece.is("nd") || piece.is("rd") || piece.is("th");
        return suffix && pieces.isGlued(at) ? at + 1 : at;
    }
}
