package parallax.archive;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import org.springframework.stereotype.Component;

/** Answers questions about quotations. */
@Component
final class QuoteSearch {

    private static final String FROM =
            " from Quote q join q.article a left join a.outlet o left join q.person p left join q.company c";

    private final EntityManager entities;

    QuoteSearch(EntityManager entities) {
        this.entities = entities;
    }

    Page<QuoteSummary> page(QuoteFilter filter, PageRequest page) {
        Conditions conditions = new Conditions()
                .words(filter.q(), pattern -> "q.text ilike " + pattern)
                .when(filter.person(), "person", "p.slug = :person")
                .when(filter.company(), "company", "c.slug = :company")
                .when(filter.outlet(), "outlet", "o.slug = :outlet");
        String where = conditions.where();
        long total = conditions
                .bind(entities.createQuery("select count(q)" + FROM + where, Long.class))
                .getSingleResult();
        String query = "select q as quote, p.slug as person, c.slug as company, " + Columns.ARTICLE + FROM + where
                + " order by a.publishedFirst desc nulls last, a.ref, q.ordinal";
        List<QuoteSummary> quotes = conditions
                .bind(entities.createQuery(query, Tuple.class))
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultStream()
                .map(row -> new QuoteSummary(
                        row.get("quote", Quote.class).reading(),
                        row.get("person", String.class),
                        row.get("company", String.class),
                        Columns.article(row)))
                .toList();
        return new Page<>(quotes, page.page(), page.size(), total);
    }
}
