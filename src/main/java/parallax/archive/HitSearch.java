package parallax.archive;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds where the reports of deals say what was searched for. Only the words around it leave the store. */
@Component
final class HitSearch {

    private static final int BEFORE = 90;
    private static final int LENGTH = 260;

    private final EntityManager entities;

    HitSearch(EntityManager entities) {
        this.entities = entities;
    }

    /** One hit a deal at most: of its first report that says all of the words. */
    Map<String, Hit> in(List<DealSummary> deals, @Nullable String search) {
        if (search == null || search.isBlank() || deals.isEmpty()) {
            return Map.of();
        }
        Conditions says = new Conditions().words(search, pattern -> "r.text ilike " + pattern);
        String place = "locate(:first, lower(r.text))";
        String from = "greatest(1, " + place + " - " + BEFORE + ")";
        String query = "select d.slug as slug, r.ref as ref, r.outletName as outlet, " + from + " as start,"
                + " substring(r.text, " + from + ", " + LENGTH + ") as words"
                + " from Account t join t.deal d join t.article r where d.slug in :slugs" + says.and()
                + " order by t.dealOrdinal";
        Map<String, Hit> hits = new HashMap<>();
        says.bind(entities.createQuery(query, Tuple.class))
                .setParameter("first", Conditions.words(search).get(0))
                .setParameter("slugs", deals.stream().map(DealSummary::slug).toList())
                .getResultStream()
                .forEach(row -> hits.putIfAbsent(row.get("slug", String.class), hit(row)));
        return hits;
    }

    private static Hit hit(Tuple row) {
        return new Hit(
                row.get("ref", String.class),
                row.get("outlet", String.class),
                row.get("words", String.class),
                row.get("start", Number.class).intValue() - 1);
    }
}
