package parallax.comparison;

import java.util.List;
import java.util.Optional;
import parallax.comparison.Comparison.Reason;

/**
 * What speaks for two reports going back to one text.
 *
 * @param left number of the first report
 * @param right number of the second
 * @param score the weighted sum of the reasons
 * @param reasons the signs, each with its passages
 * @param spun the one whose words were probably exchanged by a machine
 */
record Kinship(int left, int right, double score, List<Reason> reasons, Optional<Integer> spun) {

    /** Between what independent reports of one event reach and what rewrites reach. */
    static final double ENOUGH = 0.5;

    Kinship {
        reasons = List.copyOf(reasons);
    }

    boolean sameOrigin() {
        return score >= ENOUGH;
    }
}
