package parallax.rules.figure;

import java.util.List;
import parallax.extraction.Passage;
import parallax.extraction.Rule;
import parallax.extraction.Value;

/**
 * The figures of one kind.
 *
 * @param kind "money", "percent" or "date"
 * @param values the kind's values
 */
record FigureRule(String kind, Class<? extends Value> values) implements Rule<FigureFinding> {

    @Override
    public String name() {
        return "figure/" + kind;
    }

    @Override
    public List<FigureFinding> read(Passage passage) {
        return passage.figures().stream()
                .filter(figure -> values.isInstance(figure.value()))
                .map(figure -> FigureFinding.of(name(), kind, figure, passage))
                .toList();
    }
}
