package parallax.comparison.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact, and what each report says of it.
 *
 * @param aspect an {@link parallax.extraction.Aspect} name, "STATUS", "ROLE" with a person and a
 *     {@link parallax.extraction.RoleChange} ("ROLE Jane Doe WAS"), or "TOLD" with a speaker ("TOLD Jane Doe")
 * @param period the period or date that the row's values are of, as EDTF ("2024"), or null
 * @param label the fact in plain words ("Amount", "Jane Doe's former title")
 * @param verdict how those that state it relate; values only: hedges and modality are shown, not judged
 * @param origins how many independent origins state it: texts, but what several take from one source is of one origin
 * @param cells one a member, in the deal's order
 * @param tally how many reports do what
 * @param consensus what most independent origins say; null where contradicting values have equally many
 * @param sources from whom reports have the fact that did not find it out themselves; mostly none
 * @param summary the row in one sentence ("49 % in 4 of 5 reports; one does not say")
 */
public record Row(
        String aspect,
        @Nullable String period,
        String label,
        Verdict verdict,
        int origins,
        List<Cell> cells,
        Tally tally,
        @Nullable Consensus consensus,
        List<Source> sources,
        String summary) {

    public Row {
        cells = List.copyOf(cells);
        sources = List.copyOf(sources);
    }

    public Row summarized(String words) {
        return new Row(aspect, period, label, verdict, origins, cells, tally, consensus, sources, words);
    }
}
