package parallax.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.comparison.Origin.PassagePair;
import parallax.comparison.Origin.Reason;
import parallax.comparison.SentenceIndex.Entry;
import parallax.comparison.SentenceIndex.Like;

/** Weighs one report's kinship with others. */
final class Kinships {

    /** From here on two sentences tell the same; measured on rewrites and on independent reports of one event. */
    private static final double SAME_SENTENCE = 0.25;

    /** What long texts of independent writers do not reach; short ones may by chance, the shorter the more. */
    private static final double ENOUGH = 0.35;

    private static final double CHANCE = 2;

    /** A copied sentence is all but the same, and a copy has hardly any other. */
    private static final double COPIED_SENTENCE = 0.95;

    private static final double COPY = 0.8;

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
        List<Match> run = longestRun(matches);
        boolean retold = matches.size() + run.size() >= 2 * (ENOUGH * sentences + CHANCE);
        if (!retold && !copied(matches, sentences)) {
            return Kinship.none(left, right);
        }
        double coverage = (double) matches.size() / sentences;
        double order = (double) run.size() / sentences;
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
        return new Kinship(left, right, true, reasons, spinning.spunIsLeft().map(isLeft -> isLeft ? left : right));
    }

    /** What is too short to show an order can still be a copy. */
    private static boolean copied(List<Match> matches, int sentences) {
        long same = matches.stream()
                .filter(match -> match.cosine >= COPIED_SENTENCE)
                .count();
        return same >= 2 && same >= COPY * sentences;
    }

    /** Each sentence of the shorter text with its best match that no likelier one has taken, in order. */
    private List<Match> matches(int right) {
        boolean leftShorter =
                index.sentences(left).size() <= index.sentences(right).size();
        List<Match> candidates = new ArrayList<>();
        for (Pair pair : similar.getOrDefault(right, List.of())) {
            candidates.add(
                    leftShorter
                            ? new Match(pair.left, pair.right, pair.cosine)
                            : new Match(pair.right, pair.left, pair.cosine));
        }
        candidates.sort(Comparator.comparingDouble((Match match) -> -match.cosine)
                .thenComparingInt(match -> match.shorter.place())
                .thenComparingInt(match -> match.longer.place()));
        Set<Entry> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Match> matches = new ArrayList<>();
        for (Match match : candidates) {
            if (!taken.contains(match.shorter) && !taken.contains(match.longer)) {
                taken.add(match.shorter);
                taken.add(match.longer);
                matches.add(match);
            }
        }
        matches.sort(Comparator.comparingInt(match -> match.shorter.place()));
        return matches;
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
        for (int at = matches.isEmpty() ? -1 : end; at >= 0; at = before[at]) {
            run.add(0, matches.get(at));
        }
        return run;
    }

    private List<PassagePair> pairs(List<Match> matches) {
        return matches.stream()
                .map(match -> {
                    Entry l = inLeft(match);
                    Entry r = inRight(match);
                    return new PassagePair(
                            reports.get(l.article()).id(),
                            l.span(),
                            reports.get(r.article()).id(),
                            r.span());
                })
                .toList();
    }

    private Entry inLeft(Match match) {
        return match.shorter.article() == left ? match.shorter : match.longer;
    }

    private Entry inRight(Match match) {
        return match.shorter.article() == left ? match.longer : match.shorter;
    }

    /** Every sentence that has its like in the other text, in the order of the left one. */
    List<Parallels.Pair> parallels(int right) {
        List<Match> matches = matches(right);
        Set<Match> run = Collections.newSetFromMap(new IdentityHashMap<>());
        run.addAll(longestRun(matches));
        return matches.stream()
                .map(match -> new Parallels.Pair(
                        inLeft(match).span(), inRight(match).span(), match.cosine, run.contains(match)))
                .sorted(Comparator.comparing(Parallels.Pair::left))
                .toList();
    }
}
