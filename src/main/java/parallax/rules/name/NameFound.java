package parallax.rules.name;

import java.util.List;
import java.util.Map;
import parallax.extraction.Evidence;
import parallax.extraction.Label;
import parallax.extraction.Mention;
import parallax.extraction.Passage;
import parallax.extraction.Rule;

/**
 * A place that speaks of a company or a person.
 *
 * @param mention the place, and whom it means
 * @param evidence the sentence it stands in
 */
public record NameFound(Mention mention, Evidence evidence) implements Rule.Found {

    static NameFound of(String rule, String label, Mention mention, Passage passage) {
        return new NameFound(
                mention,
                new Evidence(
                        rule, mention.span(), passage.sentence().span(), List.of(new Label(label, mention.span()))));
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("means", mention.name());
    }
}
