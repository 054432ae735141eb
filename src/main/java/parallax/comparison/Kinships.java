package parallax.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parallax.comparison.Comparison.PassagePair;
import parallax.comparison.Comparison.Reason;
import parallax.comparison.SentenceIndex.Entry;
import parallax.comparison.SentenceIndex.Like;

/** Weighs one report's kinship with others. */
final class Kinships {

    /** From here on two sentences tell the same; measured on rewrites and on independent reports of one event. */
    private static final double SAME_SENTENCE = 0.2;

    /** A text of fewer sentences cannot show an order. */
    private static final int FEWEST_SENTENCES = 4;

    private final SentenceIndex index;
    private final List<Report> reports;
    private final int left;
    private final Map<Integer, List<Pair>> similar = new HashMap<>();

    Kinships(SentenceIndex index, List<Report> reports, int left) {
        this.index = index;
        this.reports = reports;
        this.left = left;
        for (Entry sentence : index.sentences(left)) {
            for (Like like : index.similar(sentence, SAME_SENTENCE)) {
                similar.computeIfAbsent(like.entry().article(), none -> new ArrayList<>())
                        .add(new Pair(sentence, like.entry(), like.cosine()));
            }
        }
    }

    private record Pair(Entry left, Entry right, double cosine) {}

    /** A sentence of the shorter text and its best match in the longer one. */
    private record Match(Entry shorter, Entry longer, double cosine) {}

    Kinship with(int right) {
        List<Match> matches = matches(right);
        int sentences =
                Math.min(index.sentences(left).size(), index.sentences(right).size());
        if (sentences < FEWEST_SENTENCES || matches.isEmpty()) {
            return new Kinship(left, right, 0, List.of(), Optional.empty());
        }
        List<Match> run = longestRun(matches);
        double coverage = (double) matches.size() / sentences;
        double order = (double) run.size() / sentences;
        double score = (coverage + order) / 2;
        if (score < Kinship.ENOUGH) {
            return new Kinship(left, right, score, List.of(), Optional.empty());
        }
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason(
                "sentence coverage",
                coverage,
                matches.size() + " of the " + sentences + " sentences of the shorter text have their like in the other",
                pairs(matches)));
        reasons.add(new Reason(
                "same order",
                order,
                run.size() + " of them stand in the same order, which independent reports hardly ever keep",
                pairs(run)));
        Spinning spinning = new Spinning(reports.get(left), reports.get(right), pairs(run));
        spinning.reason().ifPresent(reasons::add);
        QuoteKinship.reason(reports.get(left), reports.get(right)).ifPresent(reasons::add);
        return new Kinship(left, right, score, reasons, spinning.spunIsLeft().map(isLeft -> isLeft ? left : right));
    }

    private List<Match> matches(int right) {
        boolean leftShorter =
                index.sentences(left).size() <= index.sentences(right).size();
        Map<Integer, Match> best = new HashMap<>();
        for (Pair pair : similar.getOrDefault(right, List.of())) {
            Match match = leftShorter
                    ? new Match(pair.left, pair.right, pair.cosine)
                    : new Match(pair.right, pair.left, pair.cosine);
            best.merge(match.shorter.place(), match, Kinships::better);
        }
        return best.values().stream()
                .sorted(Comparator.comparingInt(match -> match.shorter.place()))
                .toList();
    }

    private static Match better(Match one, Match other) {
        int byCosine = Double.compare(other.cosine, one.cosine);
        return byCosine != 0 ? byCosine > 0 ? other : one : other.longer.place() < one.longer.place() ? other : one;
    }

    /** The longest run of matches whose counterparts stand in increasing order. */
    private static List<Match> longestRun(List<Match> matches) {
        int[] length = new int[matches.size()];
        int[] before = new int[matches.size()];
        Arrays.fill(before, -1);
        int end = 0;
        for (int i = 0; i < matches.size(); i++) {
            length[i] = 1;
            for (int j = 0; j < i; j++) {
                boolean ahead =
                        matches.get(j).longer.place() < matches.get(i).longer.place();
                if (ahead && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    before[i] = j;
                }
            }
            end = length[i] > length[end] ? i : end;
        }
        List<Match> run = new ArrayList<>();
        for (int at = end; at >= 0; at = before[at]) {
            run.add(0, matches.get(at));
        }
        return run;
    }

    private List<PassagePair> pairs(List<Match> matches) {
        return matches.stream()
                .map(match -> {
                    boolean shorterIsLeft = match.shorter.article() == left;
                    Entry l = shorterIsLeft ? match.shorter : match.longer;
                    Entry r = shorterIsLeft ? match.longer : match.shorter;
                    return new PassagePair(
                            reports.get(l.article()).id(),
                            l.span(),
                            reports.get(r.article()).id(),
                            r.span());
                })
                .toList();
    }
}
