package parallax.rules.name;

/** A place that a company is based in: the "Boston, Mass.-based" of "Acme, a Boston, Mass.-based startup". */
final class Seat {

    /** How many pieces it takes at most: ", San Mateo, Calif., -based". */
    private static final int REACH = 9;

    private Seat() {}

    /** The "-based" of "Boston-based", the "-headquartered" of "Boston-headquartered". */
    static boolean isSeated(Piece piece) {
        return piece.is("-based") || piece.is("-headquartered");
    }

    /** Whether the candidate belongs to one: not the "Acme" of "at Acme, Boston-based Lee". */
    static boolean isPart(Surroundings around) {
        Piece next = around.at(1);
        boolean begun = around.is(-1, "a") || around.is(-1, "an") || around.is(-1, ",");
        return begun && next != null && !next.isWord() && end(around, 1) > 0;
    }

    /** How far it reaches beyond the point or comma that stands {@code offset} places from the candidate: to "based", or -1. */
    static int end(Surroundings around, int offset) {
        for (int i = offset; i < offset + REACH; i++) {
            Piece piece = around.at(i);
            if (piece == null) {
                return -1;
            }
            if (piece.lower().endsWith("based") || isSeated(piece)) {
                return i;
            }
            if (!piece.looksLikeName() && !piece.is(",") && !piece.is(".") && !piece.is("-")) {
                return -1;
            }
        }
        return -1;
    }
}
