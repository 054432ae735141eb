package parallax.comparison.lineage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.comparison.wording.PassagePair;

/**
 * Reports that go back to one text.
 *
 * @param id "o1", "o2" …
 * @param articles ids of its reports, in the deal's order
 * @param reasons why they are thought to be one, the weightiest first; empty for a single report
 * @param nearest the report that is probably nearest to the original; null where nothing tells, or for a single report
 * @param cited the outlet that a report names as the one that was told, where that is another than its own; or null
 * @param spun ids of those reports whose words were probably exchanged by a machine
 */
public record Origin(
        String id,
        List<String> articles,
        List<Reason> reasons,
        @Nullable String nearest,
        @Nullable String cited,
        List<String> spun) {

    public Origin {
        articles = List.copyOf(articles);
        reasons = List.copyOf(reasons);
        spun = List.copyOf(spun);
    }

    /**
     * A sign that two reports go back to one text.
     *
     * @param feature its name ("sentence coverage")
     * @param score from 0 to 1
     * @param detail the sign in plain words
     * @param passages the passages that show it
     */
    public record Reason(String feature, double score, String detail, List<PassagePair> passages) {

        public Reason {
            passages = List.copyOf(passages);
        }
    }
}
