package parallax.dashboard.deal;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Several wordings of one utterance, laid under each other so that words that answer each other stand in one column.
 *
 * @param rows one a wording; the first is the measure of the others
 */
public record WordTable(List<List<Cell>> rows) {

    /**
     * Some words of a wording.
     *
     * @param columns how many columns they answer
     * @param changed whether they differ from the first wording's
     */
    public record Cell(String text, int columns, boolean changed) {

        /** Whether the wording has no words here that the first one has. */
        public boolean missing() {
            return changed && text.isEmpty();
        }
    }

    /** What a wording puts in the place of the words {@code from} to {@code to} of the first one. */
    private record Change(int from, int to, String words) {}

    static WordTable of(List<String> wordings) {
        List<String> base = WordDiff.words(wordings.get(0));
        List<List<Change>> changes = wordings.stream()
                .map(wording -> changes(base, WordDiff.words(wording)))
                .toList();
        List<Integer> cuts = cuts(base, changes);
        List<List<Cell>> rows = new ArrayList<>();
        for (List<Change> own : changes) {
            rows.add(row(base, cuts, own));
        }
        return new WordTable(List.copyOf(rows));
    }

    private static List<Change> changes(List<String> base, List<String> words) {
        List<Change> changes = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(
                        base, words, (a, b) -> WordDiff.bare(a).equals(WordDiff.bare(b)))
                .getDeltas()) {
            int from = delta.getSource().getPosition();
            int to = from + delta.getSource().size();
            String put = String.join(" ", delta.getTarget().getLines());
            // Words that are only put in need a word beside them, or they would stand in no column.
            boolean only = from == to;
            int start = only && from == base.size() ? from - 1 : from;
            int end = only ? start + 1 : to;
            String beside = only ? base.get(start) : "";
            changes.add(new Change(
                    start, end, (only && from < base.size() ? put + " " + beside : beside + " " + put).strip()));
        }
        return changes;
    }

    /** Where some wording starts or ends to differ. */
    private static List<Integer> cuts(List<String> base, List<List<Change>> changes) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, base.size()));
        changes.forEach(own -> own.forEach(change -> cuts.addAll(List.of(change.from, change.to))));
        return List.copyOf(cuts);
    }

    private static List<Cell> row(List<String> base, List<Integer> cuts, List<Change> changes) {
        Map<Integer, Change> byStart = new HashMap<>();
        changes.forEach(change -> byStart.put(change.from, change));
        List<Cell> cells = new ArrayList<>();
        int at = 0;
        while (at < cuts.size() - 1) {
            Change change = byStart.get(cuts.get(at));
            int next = change == null ? at + 1 : cuts.indexOf(change.to);
            String words =
                    change == null ? String.join(" ", base.subList(cuts.get(at), cuts.get(at + 1))) : change.words;
            cells.add(new Cell(words, next - at, change != null));
            at = next;
        }
        return cells;
    }
}
