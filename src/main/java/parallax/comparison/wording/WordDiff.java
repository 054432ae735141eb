package parallax.comparison.wording;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeleteDelta;
import com.github.difflib.patch.DeltaType;
import com.github.difflib.patch.InsertDelta;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import parallax.text.Span;

/** One form of an utterance against another, word by word; case, punctuation and typesetting aside. */
public final class WordDiff {

    private final String baseText;
    private final Words base;
    private final String text;
    private final Span span;
    private final Words words;
    private final List<AbstractDelta<String>> deltas;

    public WordDiff(String baseText, Span baseSpan, String text, Span span) {
        this.baseText = baseText;
        this.base = new Words(baseText, baseSpan);
        this.text = text;
        this.span = span;
        this.words = new Words(text, span);
        this.deltas = deltas(base.forms(), words.forms());
    }

    /** Where one holds the other whole, nothing but its ends came or went; a general comparison may see that otherwise. */
    private static List<AbstractDelta<String>> deltas(List<String> base, List<String> words) {
        int inBase = words.isEmpty() ? -1 : Collections.indexOfSubList(base, words);
        int inWords = base.isEmpty() || inBase >= 0 ? -1 : Collections.indexOfSubList(words, base);
        if (inBase < 0 && inWords < 0) {
            return DiffUtils.diff(base, words).getDeltas();
        }
        List<AbstractDelta<String>> ends = new ArrayList<>();
        if (inBase >= 0) {
            int end = inBase + words.size();
            ends.add(new DeleteDelta<>(chunk(base, 0, inBase), chunk(words, 0, 0)));
            ends.add(new DeleteDelta<>(chunk(base, end, base.size()), chunk(words, words.size(), words.size())));
        } else {
            int end = inWords + base.size();
            ends.add(new InsertDelta<>(chunk(base, 0, 0), chunk(words, 0, inWords)));
            ends.add(new InsertDelta<>(chunk(base, base.size(), base.size()), chunk(words, end, words.size())));
        }
        ends.removeIf(delta -> delta.getSource().size() + delta.getTarget().size() == 0);
        return ends;
    }

    private static Chunk<String> chunk(List<String> words, int from, int to) {
        return new Chunk<>(from, words.subList(from, to));
    }

    public QuoteForm form() {
        if (deltas.isEmpty()) {
            return QuoteForm.EXACT;
        }
        return deltas.stream().allMatch(this::cut) ? QuoteForm.CUT : QuoteForm.ALTERED;
    }

    /** Words missing at one of the ends, or where the text shows that some are left out. */
    private boolean cut(AbstractDelta<String> delta) {
        int from = delta.getTarget().getPosition();
        int to = from + delta.getTarget().size();
        if (delta.getType() == DeltaType.CHANGE) {
            return marked(from, to);
        }
        boolean atStart = delta.getSource().getPosition() == 0 && from == 0;
        boolean atEnd = delta.getSource().getPosition() + delta.getSource().size() == base.size() && to == words.size();
        return atStart || atEnd || marked(from, to);
    }

    /** Whether the variant has an ellipsis or a square bracket around these words. */
    private boolean marked(int from, int to) {
        int start = from == 0 ? span.start() : words.span(from - 1).end();
        int end = to >= words.size() ? span.end() : words.span(to).start();
        String gap = text.substring(start, end);
        return gap.contains("…") || gap.contains("...") || gap.contains("[");
    }

    /** In reading order; the runs that are not removed make up the variant's text without a gap. */
    public List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        int at = span.start();
        for (AbstractDelta<String> delta : deltas) {
            int from = delta.getTarget().getPosition();
            int start = from < words.size() ? words.span(from).start() : span.end();
            at = add(edits, Edit.Kind.EQUAL, at, start);
            if (delta.getSource().size() > 0) {
                Span gone = gone(delta);
                edits.add(new Edit(Edit.Kind.REMOVED, gone.of(baseText), gone));
            }
            if (delta.getTarget().size() > 0) {
                at = add(
                        edits,
                        Edit.Kind.ADDED,
                        at,
                        words.span(from + delta.getTarget().size() - 1).end());
            }
        }
        add(edits, Edit.Kind.EQUAL, at, span.end());
        return edits;
    }

    /** The words that went; where none came, with the space that parts them from what stayed. */
    private Span gone(AbstractDelta<String> delta) {
        int first = delta.getSource().getPosition();
        int next = first + delta.getSource().size();
        Span gone = base.span(first).cover(base.span(next - 1));
        if (delta.getTarget().size() > 0) {
            return gone;
        }
        return next < base.size()
                ? new Span(gone.start(), base.span(next).start())
                : new Span(first == 0 ? gone.start() : base.span(first - 1).end(), gone.end());
    }

    private int add(List<Edit> edits, Edit.Kind kind, int from, int to) {
        if (to > from) {
            Span run = new Span(from, to);
            edits.add(new Edit(kind, run.of(text), run));
            return to;
        }
        return from;
    }
}
