package parallax.rules.name;

import org.jspecify.annotations.Nullable;
import parallax.text.Token;

/**
 * The day, the price and the description that tell of a purchase.
 *
 * @param around the name that may be bought
 */
record PurchaseTerms(Surroundings around) {

    private static final int LONGEST_APPOSITION = 8;

    /** "In 2019", "last May", "earlier this year", "the following year". */
    boolean isDay(int offset) {
        Piece piece = around.at(offset);
        if (piece == null) {
            return false;
        }
        return switch (piece.lower()) {
            case "in" -> isYear(offset + 1) || isPartOfYear(offset + 1);
            case "last" -> !around.is(offset + 1, "-");
            case "late", "early" -> around.is(offset + 1, "last") || around.is(offset + 1, "this");
            case "this" ->
                around.is(offset + 1, "year") || around.is(offset + 1, "week") || around.is(offset + 1, "month");
            case "earlier" -> around.is(offset + 1, "this");
            case "back" -> around.is(offset + 1, "in");
            case "the" -> around.is(offset + 1, "following") || around.is(offset + 1, "previous");
            default -> isLater(offset + 1);
        };
    }

    /** The "years earlier" of "four years earlier". */
    private boolean isLater(int offset) {
        boolean span = around.is(offset, "years")
                || around.is(offset, "months")
                || around.is(offset, "weeks")
                || around.is(offset, "week")
                || around.is(offset, "month")
                || around.is(offset, "year");
        return span
                && (around.is(offset + 1, "earlier")
                        || around.is(offset + 1, "later")
                        || around.is(offset + 1, "ago")
                        || around.is(offset + 1, "before"));
    }

    private boolean isYear(int offset) {
        Piece piece = around.at(offset);
        return piece != null
                && piece.kind() == Token.Kind.NUMBER
                && piece.text().length() == 4
                && (piece.text().startsWith("19") || piece.text().startsWith("20"));
    }

    private boolean isPartOfYear(int offset) {
        Piece piece = around.at(offset);
        return piece != null
                && switch (piece.lower()) {
                    case "january", "february", "march", "april", "may", "june", "july", "august" -> true;
                    case "september", "october", "november", "december", "early", "late", "mid" -> true;
                    default -> false;
                };
    }

    /** "For about $9 million", "in a $9 million deal". */
    boolean isPrice(int offset) {
        if (around.is(offset, "in") && around.is(offset + 1, "a")) {
            return isCurrency(around.at(offset + 2));
        }
        Piece sum =
                around.at(around.is(offset + 1, "about") || around.is(offset + 1, "around") ? offset + 2 : offset + 1);
        return around.is(offset, "for") && isCurrency(sum)
                || around.is(offset, "for") && around.is(offset + 2, "undisclosed");
    }

    /** ", a startup that", ", the chip maker". */
    boolean isDescribed(int comma) {
        if (!around.is(comma, ",")) {
            return false;
        }
        for (int i = comma + 1; i < comma + LONGEST_APPOSITION && !around.is(i, ","); i++) {
            if (around.has(i, Cue.COMPANY_NOUN)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCurrency(@Nullable Piece piece) {
        return piece != null
                && (piece.kind() == Token.Kind.SYMBOL && !piece.is("+")
                        || piece.lower().endsWith("$"));
    }
}
