package parallax.comparison;

import java.util.List;
import parallax.text.Span;

/**
 * Which sentences of two texts tell the same, whether or not the texts go back to one.
 *
 * <p>A sentence has at most one counterpart. Headlines, headings and sentences of too few words are not compared.
 *
 * <pre>{@code
 * Parallels.of(gazette, herald).pairs(); // one for each sentence of the Gazette that has its like in the Herald
 * }</pre>
 *
 * @param left the sentences of the left text that were compared, in its order
 * @param right likewise
 * @param pairs those that tell the same, in the order of the left text
 */
public record Parallels(List<Span> left, List<Span> right, List<Pair> pairs) {

    public Parallels {
        left = List.copyOf(left);
        right = List.copyOf(right);
        pairs = List.copyOf(pairs);
    }

    /**
     * A sentence and its counterpart.
     *
     * @param likeness from 0 to 1
     * @param inOrder whether the pair belongs to the longest run that stands in the same order in both texts
     */
    public record Pair(Span left, Span right, double likeness, boolean inOrder) {}

    public static Parallels of(Report left, Report right) {
        List<Report> both = List.of(left, right);
        SentenceIndex index = new SentenceIndex(both);
        return new Parallels(
                spans(index, 0), spans(index, 1), new Kinships(index, new SharedWording(both), both, 0).parallels(1));
    }

    private static List<Span> spans(SentenceIndex index, int article) {
        return index.sentences(article).stream().map(SentenceIndex.Entry::span).toList();
    }
}
