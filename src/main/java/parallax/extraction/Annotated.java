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
        return span.of(mentions, Mention::span);
    }

    /** The public bodies that lie whole in {@code span}. */
    public List<Mention> bodiesIn(Span span) {
        return span.of(bodies, Mention::span);
    }

    /** The figures that lie whole in {@code span}. */
    public List<Figure> figuresIn(Span span) {
        return span.of(figures, Figure::span);
    }

    /** Each sentence, with what stands in it. */
    public List<Passage> passages() {
        return document.sentences().stream().map(this::passage).toList();
    }

    public Passage passage(Sentence sentence) {
        return new Passage(this, sentence, mentionsIn(sentence.span()), figuresIn(sentence.span()));
    }
}
