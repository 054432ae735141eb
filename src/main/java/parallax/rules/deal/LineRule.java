package parallax.rules.deal;

import java.util.List;
import parallax.extraction.Passage;
import parallax.extraction.Rule;

/** A rule that reads a sentence as a {@link Line}, so that all rules share one. */
interface LineRule<F extends Rule.Found> extends Rule<F> {

    List<F> read(Line line);

    @Override
    default List<F> read(Passage passage) {
        return read(Line.of(passage));
    }
}
