package parallax.rules.figure;

import java.util.Set;
import parallax.extraction.Value;

/** Tells an amount printed again in another currency: "€1.3 billion ($1.5 billion)", "£5m, or about $6.8m". */
final class Conversions {

    private static final Set<String> OPENERS = Set.of("(", "[", "or", ",", "—", "–", "/");
    private static final Set<String> JOINTS = Set.of("(", "[", "or", ",", "equivalent", "to", "—", "–", "/", "worth");
    private static final int LONGEST = 4;

    private Conversions() {}

    /**
     * Whether {@code printed} repeats the figure before it.
     *
     * @param from the position behind that figure
     * @param to where {@code printed}, or its hedge, begins
     */
    static boolean joins(Pieces pieces, Value before, Printed printed, int from, int to) {
        boolean other = before instanceof Value.Money first
                && printed.value() instanceof Value.Money second
                && !first.currency().equals(second.currency());
        if (!other
                || to <= from
                || to - from > LONGEST
                || !OPENERS.contains(pieces.at(from).lower())) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (!JOINTS.contains(pieces.at(at).lower())) {
                return false;
            }
        }
        return to - from > 1 || !pieces.at(from).is(",");
    }
}
