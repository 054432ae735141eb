package parallax.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Value;

/**
 * How one fact was told over time, as far as the reports are dated.
 *
 * @param steps the values in the order in which they first appeared
 * @param first ids of the reports that told the fact first: those of the first day; none where some report has no day
 * @param words the same in words ("$14.8 billion on 10 June 2025, first in Sea Echo; then $14.3 billion, from 12 June
 *     2025")
 */
public record History(List<Step> steps, List<String> first, String words) {

    public History {
        steps = List.copyOf(steps);
        first = List.copyOf(first);
    }

    /**
     * One value, and those who told it.
     *
     * @param words the value in plain words
     * @param from the day of the first report that tells it, as EDTF
     * @param to the day of the last one
     * @param articles ids of the dated reports that tell it, by date
     * @param corrected the words of the value that an outlet told instead from some day on, though it had told this one as
     *     a fact, nobody telling this one any more; null where nobody took it back
     */
    public record Step(
            Value value,
            String words,
            String from,
            String to,
            List<String> articles,
            @Nullable String corrected) {

        public Step {
            articles = List.copyOf(articles);
        }
    }
}
