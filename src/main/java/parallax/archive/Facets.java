package parallax.archive;

import java.util.List;

/**
 * How a filtered list spreads over each of its sides, the most frequent first.
 *
 * @param years the newest first
 * @param bands of amounts, the smallest first
 * @param disputed how many have a fact on which reports differ
 * @param single how many go back to one origin
 */
public record Facets(
        List<Count> companies,
        List<Count> people,
        List<Count> outlets,
        List<Count> types,
        List<Count> statuses,
        List<Count> years,
        List<Count> bands,
        long disputed,
        long single) {

    public Facets {
        companies = List.copyOf(companies);
        people = List.copyOf(people);
        outlets = List.copyOf(outlets);
        types = List.copyOf(types);
        statuses = List.copyOf(statuses);
        years = List.copyOf(years);
        bands = List.copyOf(bands);
    }

    /**
     * One choice of a facet.
     *
     * @param value what a filter asks with: a slug, or the name of a type, status or band
     * @param label what people read
     * @param count how many items have it
     */
    public record Count(String value, String label, long count) {}
}
