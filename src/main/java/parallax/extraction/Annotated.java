package parallax.extraction;

import java.util.List;
import parallax.text.Document;
import parallax.text.Sentence;
import parallax.text.Span;

/**
 * A document with who and what it speaks of: the input of every rule. Immutable.
 *
 * @param document the text
 * @param mentions companies and people, by position, not overlapping
 * @param figures money, percentages and dates, by position, not overlapping
 * @param bodies organisations that are no companies, by position, overlapping no mention
 */
public record Annotated(Document document, List<Mention> mentions, List<Figure> figures, List<Mention> bodies) {

    public Annotated {
        mentions = List.copyOf(mentions);
        figures = List.copyOf(figures);
        bodies = List.copyOf(bodies);
    }

    /** A document that speaks of no public bodies. */
    public Annotated(Document document, List<Mention> mentions, List<Figure> figures) {
        this(document, mentions, figures, List.of());
    }

    /** The mentions that lie whole in {@code span}. */
    public List<Mention> mentionsIn(Span span) {
        return in(mentions, span);
    }

    /** The public bodies that lie whole in {@code span}. */
    public List<Mention> bodiesIn(Span span) {
        return in(bodies, span);
    }

    private static List<Mention> in(List<Mention> mentions, Span span) {
        int from = firstAt(mentions.size(), i -> mentions.get(i).span().start(), span.start());
        int to = from;
        while (to < mentions.size() && mentions.get(to).span().end() <= span.end()) {
            to++;
        }
        return mentions.subList(from, to);
    }

    /** The figures that lie whole in {@code span}. */
    public List<Figure> figuresIn(Span span) {
        int from = firstAt(figures.size(), i -> figures.get(i).span().start(), span.start());
        int to = from;
        while (to < figures.size() && figures.get(to).span().end() <= span.end()) {
            to++;
        }
        return figures.subList(from, to);
    }

    /** Each sentence, with what stands in it. */
    public List<Passage> passages() {
        return document.sentences().stream().map(this::passage).toList();
    }

    public Passage passage(Sentence sentence) {
        return new Passage(this, sentence, mentionsIn(sentence.span()), figuresIn(sentence.span()));
    }

    private static int firstAt(int size, java.util.function.IntUnaryOperator startOf, int offset) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (startOf.applyAsInt(middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
