package parallax.rules.deal.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Aspect;
import parallax.extraction.Evidence;
import parallax.extraction.Figure;
import parallax.extraction.Label;
import parallax.extraction.Precision;
import parallax.extraction.Value;
import parallax.rules.deal.line.Cues;
import parallax.rules.deal.line.Firmness;
import parallax.rules.deal.line.Item;
import parallax.rules.deal.line.Line;
import parallax.text.Span;

/** Makes {@linkplain Fact facts} of figures and words, with how firmly the sentence stands behind them. */
public final class Facts {

    private final Line line;
    private final Cues cues;
    private final Period period;
    private final String rule;

    public Facts(Line line, String rule) {
        this.line = line;
        this.cues = line.cues();
        this.period = new Period(line);
        this.rule = rule;
    }

    /** The figure at {@code index}, said of the company at {@code subject} (-1 for nobody in particular). */
    public Fact figure(Aspect aspect, int index, int subject) {
        Figure figure = line.at(index).figure();
        if (figure == null) {
            throw new IllegalArgumentException("There is no figure at " + index + " of: " + line.text());
        }
        return fact(aspect, figure.value(), figure.precision(), figure.span(), figure.hedge(), index, subject);
    }

    /** Words that stand for themselves, said of the company at {@code subject} (-1 for nobody in particular). */
    public Fact words(Aspect aspect, String value, Span span, int index, int subject) {
        return fact(aspect, new Value.Words(value), Precision.EXACT, span, null, index, subject);
    }

    private Fact fact(
            Aspect aspect, Value value, Precision precision, Span span, @Nullable Span hedge, int index, int subject) {
        List<Label> labels = new ArrayList<>();
        labels.add(new Label(label(aspect), span));
        Firmness firmness = cues.firmness(index);
        Span weakens = hedge != null ? hedge : firmness.hedge();
        if (weakens != null) {
            labels.add(new Label("hedge", weakens));
        }
        labels.sort((a, b) -> a.span().compareTo(b.span()));
        Item of = line.at(subject);
        return new Fact(
                aspect,
                value,
                precision,
                firmness.modality(),
                cues.attribution(),
                period.of(aspect, index),
                of.mention() == null ? null : of.mention().name(),
                index,
                span.of(line.text()),
                new Evidence(rule, span, line.passage().sentence().span(), labels));
    }

    public static String label(Aspect aspect) {
        return aspect.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
