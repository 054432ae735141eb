package parallax.archive;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers questions about deals. */
@Component
final class DealSearch {

    /** As many choices as a person reads; the rest is found by typing. */
    private static final int CHOICES = 20;

    private final EntityManager entities;

    DealSearch(EntityManager entities) {
        this.entities = entities;
    }

    DealPage page(DealFilter filter, DealOrder order, PageRequest page) {
        Conditions conditions = conditions(filter);
        String where = conditions.where();
        long total = conditions
                .bind(entities.createQuery("select count(d) from Deal d" + where, Long.class))
                .getSingleResult();
        List<DealSummary> deals = conditions
                .bind(entities.createQuery("from Deal d" + where + " order by " + by(order), Deal.class))
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultStream()
                .map(Deal::summary)
                .toList();
        return new DealPage(new Page<>(deals, page.page(), page.size(), total), facets(conditions));
    }

    long count() {
        return entities.createQuery("select count(d) from Deal d", Long.class).getSingleResult();
    }

    /** Removes the deals that no article tells of any more. */
    void removeForsaken() {
        entities.createQuery(
                        "from Deal d where d.stale = true and not exists (select 1 from Account a where a.deal = d)",
                        Deal.class)
                .getResultList()
                .forEach(entities::remove);
    }

    Optional<Deal> find(String slug) {
        return entities.createQuery("from Deal d where d.slug = :slug", Deal.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    private static Conditions conditions(DealFilter filter) {
        return new Conditions()
                .words(
                        filter.q(),
                        pattern -> "(lower(d.title) like " + pattern
                                + " or exists (select 1 from Account ta join ta.article tr where ta.deal = d"
                                + " and (lower(tr.title) like " + pattern + " or lower(tr.text) like " + pattern
                                + ")))")
                .when(
                        filter.company(),
                        "company",
                        "exists (select 1 from Deal cd join cd.parties cp where cd = d and cp.company.slug = :company)")
                .when(
                        filter.person(),
                        "person",
                        "exists (select 1 from Account pa join Appearance px on px.article = pa.article"
                                + " where pa.deal = d and px.person.slug = :person)")
                .when(
                        filter.outlet(),
                        "outlet",
                        "exists (select 1 from Account oa where oa.deal = d and oa.article.outlet.slug = :outlet)")
                .when(filter.type(), "type", "d.type = :type")
                .when(filter.status(), "status", "d.status = :status")
                .when(filter.from(), "from", "d.lastDay >= :from")
                .when(filter.to(), "to", "d.firstDay <= :to")
                .when(filter.min(), "min", "coalesce(d.amountTo, d.amount) >= :min")
                .when(filter.max(), "max", "d.amount <= :max")
                .when(filter.disputed(), "disputed", "(case when d.disputed > 0 then true else false end) = :disputed");
    }

    private static String by(DealOrder order) {
        return switch (order) {
                    case DATE -> "case when d.reports > 0 then 0 else 1 end, d.lastDay desc nulls last";
                    case OLDEST -> "d.firstDay asc nulls last";
                    case AMOUNT -> "d.amount desc nulls last";
                    case REPORTS -> "d.reports desc";
                    case DISPUTED -> "d.disputed desc";
                    case TITLE -> "lower(d.title)";
                }
                + ", d.reports desc, d.slug";
    }

    private Facets facets(Conditions conditions) {
        return new Facets(
                counts(conditions, "c.slug", "c.name", "join d.parties p join p.company c"),
                counts(
                        conditions,
                        "x.slug",
                        "x.name",
                        "join d.accounts f join Appearance y on y.article = f.article join y.person x"),
                counts(conditions, "o.slug", "o.name", "join d.accounts f join f.article r join r.outlet o"),
                counts(conditions, "str(d.type)", "str(d.type)", ""),
                counts(conditions, "str(d.status)", "str(d.status)", ""));
    }

    private List<Facets.Count> counts(Conditions conditions, String value, String label, String joins) {
        String query = "select " + value + " as value, " + label
                + " as label, count(distinct d.id) as number from Deal d " + joins + conditions.where() + " group by "
                + value + ", " + label + " order by number desc, label";
        return conditions
                .bind(entities.createQuery(query, Tuple.class))
                .setMaxResults(CHOICES)
                .getResultStream()
                .map(row -> new Facets.Count(
                        row.get("value", String.class), row.get("label", String.class), row.get("number", Long.class)))
                .toList();
    }
}
