package parallax.dashboard.beside;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.archive.StoredArticle;
import parallax.comparison.lineage.Origin;
import parallax.comparison.lineage.Parallels;
import parallax.dashboard.article.ArticleLine;
import parallax.dashboard.words.Wording;

/**
 * Two articles side by side.
 *
 * @param kinship whether they go back to one text, in words
 * @param reasons why; empty where they do not
 * @param deal the deal they have in common, or null
 * @param matching by what sentences were matched
 * @param rows sentences that tell the same beside each other, and between them what stands alone or elsewhere
 */
public record BesideView(
        ArticleLine left,
        ArticleLine right,
        String kinship,
        List<Origin.Reason> reasons,
        @Nullable DealLink deal,
        String shares,
        String matching,
        List<Columns.Row> rows) {

    public record DealLink(String slug, String title) {}

    static BesideView of(StoredArticle left, StoredArticle right, Parallels parallels, Relation relation) {
        return new BesideView(
                ArticleLine.of(left.summary()),
                ArticleLine.of(right.summary()),
                relation.words(),
                relation.reasons(),
                relation.deal(),
                shares(parallels),
                matching(parallels),
                new Columns(left.report(), right.report(), parallels).rows());
    }

    private static String matching(Parallels parallels) {
        return parallels.beyondWords()
                ? "Sentences are matched by the words they share and by their meaning, as a small language model takes it."
                : "Sentences are matched by the words they share.";
    }

    private static String shares(Parallels parallels) {
        int pairs = parallels.pairs().size();
        long ordered =
                parallels.pairs().stream().filter(Parallels.Pair::inOrder).count();
        if (pairs == 0) {
            return "No sentence of one has its like in the other.";
        }
        return Wording.count(pairs, "sentence tells", "sentences tell") + " the same: of "
                + parallels.left().size()
                + " on the left and " + parallels.right().size() + " on the right. "
                + (ordered == pairs ? "All stand in the same order." : ordered + " of them stand in the same order.");
    }
}
