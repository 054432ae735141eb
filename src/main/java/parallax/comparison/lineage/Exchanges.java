package parallax.comparison.lineage;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parallax.comparison.wording.Aligned;
import parallax.comparison.wording.PassagePair;
import parallax.comparison.wording.Words;
import parallax.text.Span;

/** Words of one text that stand where another text has others, in passages that tell the same. */
final class Exchanges {

    private static final int MOST_WORDS = 3;
    private static final int MOST_CHANGED_LETTERS = 2;

    private final List<Exchange> all = new ArrayList<>();
    private int changes;

    /** A word or two, and what the other text has in their place. */
    record Exchange(String left, String right, PassagePair passages) {

        /** "partner → spouse". */
        String words() {
            return left + " → " + right;
        }

        /** The words of the right text first; the passages stay as they are. */
        Exchange turned() {
            return new Exchange(right, left, passages);
        }

        /** "Colour" and "color", "raise" and "raised": one word in two forms, which any editor may prefer. */
        boolean isOneWord() {
            int shorter = Math.min(left.length(), right.length());
            int head = 0;
            while (head < shorter && left.charAt(head) == right.charAt(head)) {
                head++;
            }
            int tail = 0;
            while (tail < shorter - head
                    && left.charAt(left.length() - 1 - tail) == right.charAt(right.length() - 1 - tail)) {
                tail++;
            }
            return Math.max(left.length(), right.length()) - head - tail <= MOST_CHANGED_LETTERS && head + tail > 0;
        }
    }

    Exchanges(List<Aligned> passages) {
        for (Aligned aligned : passages) {
            PassagePair pair = aligned.passages();
            Words l = aligned.left();
            Words r = aligned.right();
            for (AbstractDelta<String> delta :
                    DiffUtils.diff(l.forms(), r.forms()).getDeltas()) {
                changes++;
                if (delta.getType() == DeltaType.CHANGE
                        && delta.getSource().size() < MOST_WORDS
                        && delta.getTarget().size() <= MOST_WORDS) {
                    all.add(new Exchange(
                            String.join(" ", delta.getSource().getLines()),
                            String.join(" ", delta.getTarget().getLines()),
                            new PassagePair(
                                    pair.leftArticle(), span(l, delta.getSource()),
                                    pair.rightArticle(), span(r, delta.getTarget()))));
                }
            }
        }
    }

    private static Span span(Words words, Chunk<String> chunk) {
        return words.span(chunk.getPosition()).cover(words.span(chunk.last()));
    }

    List<Exchange> all() {
        return all;
    }

    /** In words, each once; other forms of the same word do not count. */
    Set<String> distinct() {
        Set<String> distinct = new LinkedHashSet<>();
        all.stream().filter(exchange -> !exchange.isOneWord()).forEach(exchange -> distinct.add(exchange.words()));
        return distinct;
    }

    /** How much of all that was changed are exchanges: a writer also adds, cuts and moves. */
    double purity() {
        return changes == 0 ? 0 : (double) all.size() / changes;
    }
}
