package parallax.extraction;

import java.util.List;
import java.util.Optional;
import parallax.text.Span;

/**
 * Where a finding stands in its article. {@code span.of(text)} is the evidence, to the letter.
 *
 * @param rule the name of the rule that found it ("deal/acquisition")
 * @param span the words that carry the finding
 * @param sentence the sentence they stand in; contains {@code span}
 * @param labels the parts of the finding, by position: among them "hedge", the word that weakens it, where there is one
 */
public record Evidence(String rule, Span span, Span sentence, List<Label> labels) {

    public Evidence {
        labels = List.copyOf(labels);
    }

    public Optional<Span> label(String name) {
        return labels.stream()
                .filter(label -> label.name().equals(name))
                .map(Label::span)
                .findFirst();
    }
}
