package parallax.comparison.lineage;

import java.util.List;
import java.util.Optional;
import parallax.comparison.lineage.Origin.Reason;

/**
 * What speaks for two reports going back to one text.
 *
 * @param left number of the first text
 * @param right number of the second
 * @param sameOrigin whether it is enough
 * @param nearlySame whether hardly a sentence tells the texts apart
 * @param reasons the signs, each with its passages; empty where it is not enough
 * @param spun the one whose words were probably exchanged by a machine
 */
record Kinship(
        int left, int right, boolean sameOrigin, boolean nearlySame, List<Reason> reasons, Optional<Integer> spun) {

    Kinship {
        reasons = List.copyOf(reasons);
    }

    static Kinship none(int left, int right) {
        return new Kinship(left, right, false, false, List.of(), Optional.empty());
    }
}
