package parallax.dashboard.deal;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parallax.comparison.Utterance;
import parallax.comparison.wording.Edit;
import parallax.comparison.wording.QuoteForm;

/** What one wording changes in another, word by word, in a form that a page can place. */
public final class WordDiff {

    /** Beyond this a passage is shown whole: the comparison of words is quadratic at its worst. */
    private static final int MOST_WORDS = 1_500;

    /** Some words in a row that are kept, left out or put in. */
    public record Piece(boolean removed, boolean added, String text) {

        static Piece kept(String text) {
            return new Piece(false, false, text);
        }
    }

    /** Words of the first wording and what stands in their place in the second; either may be empty. */
    public record Change(String from, String to) {}

    private WordDiff() {}

    /** A form that is only cut is shown as it is: what a report leaves out of a quotation it does not alter. */
    static List<Piece> pieces(Utterance.Variant variant) {
        boolean cut = variant.form() == QuoteForm.CUT || variant.form() == QuoteForm.EXACT;
        if (cut || variant.edits().isEmpty()) {
            return List.of(Piece.kept(variant.text()));
        }
        return variant.edits().stream()
                .map(edit -> new Piece(edit.kind() == Edit.Kind.REMOVED, edit.kind() == Edit.Kind.ADDED, edit.text()))
                .toList();
    }

    /** The exchanged words alone: each run of removed words with the added ones beside it. */
    static List<Change> changes(Utterance.Variant variant) {
        List<Change> changes = new ArrayList<>();
        String from = "";
        String to = "";
        for (Edit edit : variant.edits()) {
            switch (edit.kind()) {
                case REMOVED -> from = from + edit.text();
                case ADDED -> to = to + edit.text();
                case EQUAL -> {
                    keep(changes, from, to);
                    from = "";
                    to = "";
                }
            }
        }
        keep(changes, from, to);
        return List.copyOf(changes);
    }

    private static void keep(List<Change> changes, String from, String to) {
        if (!from.isBlank() && !to.isBlank()) {
            changes.add(new Change(from.strip(), to.strip()));
        }
    }

    /** A text that is compared with nothing. */
    public static List<Piece> whole(String text) {
        return List.of(Piece.kept(text));
    }

    /** The second wording alone; what it does not share with the first is added. */
    public static List<Piece> own(String from, String to) {
        return pieces(from, to).stream().filter(piece -> !piece.removed()).toList();
    }

    /** The second wording, with what it leaves out of the first and what it puts in. */
    static List<Piece> pieces(String from, String to) {
        List<String> left = words(from);
        List<String> right = words(to);
        if (left.size() > MOST_WORDS || right.size() > MOST_WORDS) {
            return List.of(Piece.kept(to));
        }
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(left, right, (a, b) -> bare(a).equals(bare(b))).getDeltas()) {
            int start = delta.getTarget().getPosition();
            add(pieces, false, false, right.subList(at, start));
            add(pieces, true, false, delta.getSource().getLines());
            add(pieces, false, true, delta.getTarget().getLines());
            at = start + delta.getTarget().size();
        }
        add(pieces, false, false, right.subList(at, right.size()));
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, boolean removed, boolean added, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(removed, added, String.join(" ", words) + " "));
        }
    }

    static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    /** Case, and the punctuation at a cut, are no change of words. */
    static String bare(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        String core = start == end ? word : word.substring(start, end);
        return core.replace('’', '\'').toLowerCase(Locale.ROOT);
    }
}
