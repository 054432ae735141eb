package parallax.comparison.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import parallax.comparison.wording.SentenceIndex.Entry;

/**
 * Which sentences of two texts tell the same.
 *
 * @param all each sentence of the shorter text with its best match that no likelier one has taken, in the shorter's order
 * @param run the longest run of them whose counterparts stand in increasing order
 */
public record Matches(List<Match> all, List<Match> run) {

    /** A sentence of the shorter text and its counterpart in the longer one. */
    public record Match(Entry shorter, Entry longer, double likeness) {

        public static Match of(SentenceIndex index, Entry one, Entry other, double likeness) {
            int sentences = index.sentences(one.article()).size();
            return sentences <= index.sentences(other.article()).size()
                    ? new Match(one, other, likeness)
                    : new Match(other, one, likeness);
        }

        public Entry of(int article) {
            return shorter.article() == article ? shorter : longer;
        }

        /** The one that is not this article's. */
        public Entry other(int article) {
            return shorter.article() == article ? longer : shorter;
        }
    }

    public static Matches of(List<Match> candidates) {
        List<Match> sorted = new ArrayList<>(candidates);
        sorted.sort(Comparator.comparingDouble((Match match) -> -match.likeness)
                .thenComparingInt(match -> match.shorter.place())
                .thenComparingInt(match -> match.longer.place()));
        Set<Entry> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Match> matches = new ArrayList<>();
        for (Match match : sorted) {
            if (!taken.contains(match.shorter) && !taken.contains(match.longer)) {
                taken.add(match.shorter);
                taken.add(match.longer);
                matches.add(match);
            }
        }
        matches.sort(Comparator.comparingInt(match -> match.shorter.place()));
        return new Matches(List.copyOf(matches), longestRun(matches));
    }

    /** Laid out as in the card game of patience: the number of piles is the length of the run. */
    private static List<Match> longestRun(List<Match> matches) {
        int[] places = matches.stream().mapToInt(match -> match.longer.place()).toArray();
        int[] tops = new int[places.length];
        int[] before = new int[places.length];
        int piles = 0;
        for (int i = 0; i < places.length; i++) {
            int pile = pile(places, tops, piles, places[i]);
            before[i] = pile == 0 ? -1 : tops[pile - 1];
            tops[pile] = i;
            piles = Math.max(piles, pile + 1);
        }
        List<Match> run = new ArrayList<>();
        for (int at = piles == 0 ? -1 : tops[piles - 1]; at >= 0; at = before[at]) {
            run.add(matches.get(at));
        }
        Collections.reverse(run);
        return List.copyOf(run);
    }

    /** The leftmost pile whose top is not smaller than {@code place}. */
    private static int pile(int[] places, int[] tops, int piles, int place) {
        int low = 0;
        int high = piles;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places[tops[middle]] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
