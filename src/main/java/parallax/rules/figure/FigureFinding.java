package parallax.rules.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import parallax.extraction.Evidence;
import parallax.extraction.Figure;
import parallax.extraction.Label;
import parallax.extraction.Passage;
import parallax.extraction.Rule;
import parallax.extraction.Value;
import parallax.text.Span;

/** A figure as a rule's finding. */
record FigureFinding(Figure figure, Evidence evidence) implements Rule.Found {

    static FigureFinding of(String rule, String label, Figure figure, Passage passage) {
        List<Label> labels = new ArrayList<>();
        Span span = figure.span();
        labels.add(new Label(label, span));
        if (figure.hedge() != null) {
            labels.add(new Label("hedge", figure.hedge()));
            span = span.cover(figure.hedge());
        }
        if (figure.per() != null) {
            labels.add(new Label("per", figure.per()));
            span = span.cover(figure.per());
        }
        labels.sort(Comparator.comparing(Label::span));
        return new FigureFinding(
                figure, new Evidence(rule, span, passage.sentence().span(), labels));
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new TreeMap<>();
        facts.put("value", shown(figure.value()));
        facts.put("precision", figure.precision().name());
        if (figure.conversion()) {
            facts.put("conversion", "yes");
        }
        if (figure.value() instanceof Value.Day day && day.weekday() != null) {
            facts.put("weekday", day.weekday().name());
        }
        if (figure.value() instanceof Value.Day day && day.edtf() != null) {
            facts.put("inferred", day.inferred() ? "yes" : "no");
        }
        return facts;
    }

    /** "USD 2000000000 to 3000000000", "49 %", "2025-06-13", "unknown". */
    static String shown(Value value) {
        if (value instanceof Value.Money money) {
            return money.currency() + " " + money.amount().toPlainString()
                    + (money.to() == null ? "" : " to " + money.to().toPlainString());
        }
        if (value instanceof Value.Percent percent) {
            return percent.percent().toPlainString()
                    + (percent.to() == null ? "" : " to " + percent.to().toPlainString()) + " %";
        }
        if (value instanceof Value.Day day) {
            return day.edtf() == null ? "unknown" : day.edtf();
        }
        return value.toString().toLowerCase(Locale.ROOT);
    }
}
