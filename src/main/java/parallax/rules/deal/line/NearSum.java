package parallax.rules.deal.line;

/** Which sum goes with a word for building or buying capacity. */
public final class NearSum {

    private static final int BEHIND = 10;
    private static final int BEFORE = 8;

    private NearSum() {}

    /** Index of the sum nearest to the word at {@code anchor}: behind it, or else before it; or -1. */
    public static int of(Line line, int anchor) {
        for (int i = anchor; i < anchor + BEHIND; i++) {
            if (line.at(i).isMoney()) {
                return i;
            }
        }
        for (int i = anchor - 1; i > anchor - BEFORE; i--) {
            if (line.at(i).isMoney()) {
                return i;
            }
        }
        return -1;
    }
}
