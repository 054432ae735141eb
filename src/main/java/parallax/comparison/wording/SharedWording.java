package parallax.comparison.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.comparison.report.Report;
import parallax.text.Span;

/**
 * Finds the runs of words that two texts have in common, outside quotation marks: two writers may quote the same words,
 * but they hardly ever choose six of their own in a row alike.
 */
public final class SharedWording {

    private static final int LONG_RUN = 6;

    private final List<Report> reports;
    private final List<Worded> texts = new ArrayList<>();

    /** Numbers of the reports that begin a run with these words, each once. */
    private final Map<Long, int[]> holders = new HashMap<>();

    public SharedWording(List<Report> reports) {
        this.reports = reports;
        Map<String, Integer> numbers = new HashMap<>();
        for (int report = 0; report < reports.size(); report++) {
            Worded text = new Worded(reports.get(report).article().text(), numbers);
            texts.add(text);
            for (long start : text.starts.keySet()) {
                int number = report;
                holders.compute(start, (key, some) -> with(some, number));
            }
        }
    }

    private static int[] with(int @Nullable [] some, int number) {
        int[] more = some == null ? new int[1] : Arrays.copyOf(some, some.length + 1);
        more[more.length - 1] = number;
        return more;
    }

    /** A text's own words as numbers, and where each run of {@link #LONG_RUN} of them begins first. */
    private static final class Worded {

        private static final int BREAK = -1;

        final Words words;
        final int[] numbers;
        final Map<Long, Integer> starts = new HashMap<>();

        Worded(String text, Map<String, Integer> known) {
            words = new Words(text, new Span(0, text.length()));
            numbers = new int[words.size()];
            boolean[] quoted = Quoting.insideMarks(text);
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = quoted[words.span(i).start()]
                        ? BREAK
                        : known.computeIfAbsent(words.forms().get(i), form -> known.size());
            }
            for (int i = 0; i + LONG_RUN <= numbers.length; i++) {
                long start = key(i);
                if (start != BREAK) {
                    starts.putIfAbsent(start, i);
                }
            }
        }

        /** Stands for the words from {@code from} on, or {@link #BREAK} where a quotation stands among them. */
        long key(int from) {
            long key = 7;
            for (int i = from; i < from + LONG_RUN; i++) {
                if (numbers[i] == BREAK) {
                    return BREAK;
                }
                key = key * 0x5851F42D4C957F2DL + numbers[i];
            }
            return key;
        }

        Span passage(int from, int to) {
            return words.span(from).cover(words.span(to - 1));
        }
    }

    /** Numbers of the later reports that share a run with this one. */
    public List<Integer> sharers(int report) {
        boolean[] sharing = new boolean[reports.size()];
        for (long start : texts.get(report).starts.keySet()) {
            for (int other : holders.getOrDefault(start, new int[0])) {
                sharing[other] = true;
            }
        }
        List<Integer> sharers = new ArrayList<>();
        for (int other = report + 1; other < sharing.length; other++) {
            if (sharing[other]) {
                sharers.add(other);
            }
        }
        return sharers;
    }

    /**
     * What two texts share.
     *
     * @param words how many words of the shorter text stand in common runs
     * @param share the same as a share of its words
     * @param runs the runs, in the order of the shorter text
     */
    public record Shared(int words, double share, List<PassagePair> runs) {}

    public Shared between(int left, int right) {
        boolean leftShorter = texts.get(left).numbers.length <= texts.get(right).numbers.length;
        Worded shorter = texts.get(leftShorter ? left : right);
        Worded longer = texts.get(leftShorter ? right : left);
        List<PassagePair> runs = new ArrayList<>();
        int shared = 0;
        int at = 0;
        while (at + LONG_RUN <= shorter.numbers.length) {
            Integer there = longer.starts.get(shorter.key(at));
            int length = there == null ? 0 : length(shorter, at, longer, there);
            if (there != null && length >= LONG_RUN) {
                Span mine = shorter.passage(at, at + length);
                Span theirs = longer.passage(there, there + length);
                runs.add(new PassagePair(
                        reports.get(left).id(), leftShorter ? mine : theirs,
                        reports.get(right).id(), leftShorter ? theirs : mine));
                shared += length;
                at += length;
            } else {
                at++;
            }
        }
        return new Shared(shared, (double) shared / Math.max(1, shorter.numbers.length), runs);
    }

    private static int length(Worded shorter, int at, Worded longer, int there) {
        int length = 0;
        while (at + length < shorter.numbers.length
                && there + length < longer.numbers.length
                && shorter.numbers[at + length] == longer.numbers[there + length]
                && shorter.numbers[at + length] != Worded.BREAK) {
            length++;
        }
        return length;
    }
}
