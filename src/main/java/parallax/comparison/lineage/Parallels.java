package parallax.comparison.lineage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parallax.comparison.report.Report;
import parallax.comparison.wording.Matches;
import parallax.comparison.wording.Matches.Match;
import parallax.comparison.wording.SentenceIndex;
import parallax.comparison.wording.SentenceIndex.Entry;
import parallax.comparison.wording.SentenceIndex.Like;
import parallax.comparison.wording.SentenceLikeness;
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
 * @param beyondWords whether a measure helped that sees more than shared words
 */
public record Parallels(List<Span> left, List<Span> right, List<Pair> pairs, boolean beyondWords) {

    /** How the two measures are mixed, and from where on a pair tells the same: measured on reports of one event. */
    private static final double SHARE_OF_LIKENESS = 0.6;

    private static final double SAME_SENTENCE = 0.34;

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

    /** By shared words alone. */
    public static Parallels of(Report left, Report right) {
        return of(left, right, SentenceLikeness.NONE);
    }

    /** By shared words and by {@code likeness} together; by shared words alone where it cannot tell. */
    public static Parallels of(Report left, Report right, SentenceLikeness likeness) {
        SentenceIndex index = new SentenceIndex(List.of(left, right));
        List<Entry> lefts = index.sentences(0);
        List<Entry> rights = index.sentences(1);
        Optional<double[][]> beyondWords = likeness.between(words(left, lefts), words(right, rights));
        List<Match> candidates =
                beyondWords.map(alike -> blended(index, alike)).orElseGet(() -> Kinships.alike(index, 0));
        return new Parallels(spans(lefts), spans(rights), pairs(Matches.of(candidates)), beyondWords.isPresent());
    }

    private static List<Match> blended(SentenceIndex index, double[][] alike) {
        List<Match> candidates = new ArrayList<>();
        for (Entry sentence : index.sentences(0)) {
            for (Like like : index.similar(sentence, 0)) {
                double beyondWords = alike[sentence.place()][like.entry().place()];
                double likeness = SHARE_OF_LIKENESS * beyondWords + (1 - SHARE_OF_LIKENESS) * like.cosine();
                if (likeness >= SAME_SENTENCE) {
                    candidates.add(Match.of(index, sentence, like.entry(), likeness));
                }
            }
        }
        return candidates;
    }

    private static List<Pair> pairs(Matches matches) {
        Set<Match> run = Collections.newSetFromMap(new IdentityHashMap<>());
        run.addAll(matches.run());
        return matches.all().stream()
                .map(match -> new Pair(match.of(0).span(), match.of(1).span(), match.likeness(), run.contains(match)))
                .sorted(Comparator.comparing(Pair::left))
                .toList();
    }

    private static List<String> words(Report report, List<Entry> sentences) {
        String text = report.article().text();
        return sentences.stream().map(sentence -> sentence.span().of(text)).toList();
    }

    private static List<Span> spans(List<Entry> sentences) {
        return sentences.stream().map(Entry::span).toList();
    }
}
