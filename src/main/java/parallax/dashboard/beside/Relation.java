package parallax.dashboard.beside;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.comparison.Comparison;
import parallax.comparison.lineage.Origin;

/**
 * How two articles stand to each other.
 *
 * @param words in a sentence
 * @param reasons why they are thought to go back to one text; empty where they are not
 * @param deal the deal they have in common, or null
 */
record Relation(String words, List<Origin.Reason> reasons, BesideView.@Nullable DealLink deal) {

    static final Relation STRANGERS = new Relation("They have no deal in common.", List.of(), null);

    static Relation within(Comparison comparison, String left, String right) {
        BesideView.DealLink deal = new BesideView.DealLink(
                comparison.deal().slug(), comparison.deal().title());
        return comparison.origins().stream()
                .filter(origin -> origin.articles().containsAll(List.of(left, right)))
                .findFirst()
                .map(origin -> new Relation("They probably go back to one text.", reasons(origin, left, right), deal))
                .orElseGet(() -> new Relation("They count as independent of each other.", List.of(), deal));
    }

    /** Those that these two articles themselves show; within a larger family others may link them. */
    private static List<Origin.Reason> reasons(Origin origin, String left, String right) {
        return origin.reasons().stream()
                .filter(reason -> reason.passages().stream()
                        .allMatch(pair ->
                                List.of(left, right).containsAll(List.of(pair.leftArticle(), pair.rightArticle()))))
                .toList();
    }
}
