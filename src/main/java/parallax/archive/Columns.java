package parallax.archive;

import jakarta.persistence.Tuple;

/** The columns of an article's line in a list, without its text. */
final class Columns {

    /** For an article {@code a} that is joined with its outlet {@code o} (or none). */
    static final String ARTICLE = "a.ref as ref, a.source as source, a.title as title, a.outletName as outlet,"
            + " o.slug as outletSlug, a.url as url, a.published as published, a.truncated as truncated";

    private Columns() {}

    static ArticleSummary article(Tuple row) {
        return new ArticleSummary(
                row.get("ref", String.class),
                row.get("source", String.class),
                row.get("title", String.class),
                row.get("outlet", String.class),
                row.get("outletSlug", String.class),
                row.get("url", String.class),
                row.get("published", String.class),
                row.get("truncated", Boolean.class));
    }
}
