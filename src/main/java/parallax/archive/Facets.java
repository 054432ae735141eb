package parallax.archive;

import java.util.List;

/** How a filtered list spreads over each of its sides, the most frequent first. */
public record Facets(
        List<Count> companies, List<Count> people, List<Count> outlets, List<Count> types, List<Count> statuses) {

    public static final Facets NONE = new Facets(List.of(), List.of(), List.of(), List.of(), List.of());

    public Facets {
        companies = List.copyOf(companies);
        people = List.copyOf(people);
        outlets = List.copyOf(outlets);
        types = List.copyOf(types);
        statuses = List.copyOf(statuses);
    }

    /**
     * One choice of a facet.
     *
     * @param value what a filter asks with: a slug, or the name of a type or status
     * @param label what people read
     * @param count how many items have it
     */
    public record Count(String value, String label, long count) {}
}
