package parallax.rules.deal.telling;

import java.util.List;
import parallax.extraction.Passage;
import parallax.extraction.Rule;
import parallax.rules.deal.line.Line;

/** A rule that reads a sentence as a {@link Line}, so that all rules share one. */
public interface LineRule<F extends Rule.Found> extends Rule<F> {

    List<F> read(Line line);

    @Override
    default List<F> read(Passage passage) {
        return read(Line.of(passage));
    }
}
