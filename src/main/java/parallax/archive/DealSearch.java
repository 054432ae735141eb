package parallax.archive;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers questions about deals. */
@Component
final class DealSearch {

    private final EntityManager entities;
    private final DealFacets facets;
    private final HitSearch hits;

    DealSearch(EntityManager entities, DealFacets facets, HitSearch hits) {
        this.entities = entities;
        this.facets = facets;
        this.hits = hits;
    }

    DealPage page(DealFilter filter, DealOrder order, PageRequest page) {
        Conditions conditions = conditions(filter);
        String where = conditions.where();
        List<DealSummary> deals = conditions
                .bind(entities.createQuery("from Deal d" + where + " order by " + by(order), Deal.class))
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultStream()
                .map(Deal::summary)
                .toList();
        return new DealPage(
                new Page<>(deals, page.page(), page.size(), count(conditions)),
                facets.of(conditions),
                facets.spread(conditions),
                hits.in(deals, filter.q()));
    }

    long count(DealFilter filter) {
        return count(conditions(filter));
    }

    private long count(Conditions conditions) {
        return conditions
                .bind(entities.createQuery("select count(d) from Deal d" + conditions.where(), Long.class))
                .getSingleResult();
    }

    long count() {
        return count(DealFilter.ALL);
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

    /** An account is made anew whenever its article changes or is read otherwise; it has another id then. */
    Optional<String> version(String slug) {
        List<Tuple> accounts = entities.createQuery(
                        "select d.derived as derived, a.id as account, a.member as member from Deal d"
                                + " left join d.accounts a where d.slug = :slug order by a.dealOrdinal",
                        Tuple.class)
                .setParameter("slug", slug)
                .getResultList();
        return accounts.stream()
                .map(row -> Arrays.toString(row.toArray()))
                .reduce(String::concat)
                .map(Fingerprint::hash);
    }

    private static Conditions conditions(DealFilter filter) {
        AmountBand band = filter.band();
        return new Conditions()
                .words(
                        filter.q(),
                        pattern -> "(d.title ilike " + pattern
                                + " or exists (select 1 from Account ta join ta.article tr where ta.deal = d"
                                + " and (tr.title ilike " + pattern + " or tr.text ilike " + pattern
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
                .when(band == null ? null : band.least(), "least", "d.amount >= :least")
                .when(band == null ? null : band.below(), "below", "d.amount < :below")
                .when(filter.disputed(), "disputed", "(case when d.disputed > 0 then true else false end) = :disputed")
                .when(filter.single(), "single", "(case when d.origins = 1 then true else false end) = :single");
    }

    private static String by(DealOrder order) {
        return switch (order) {
                    case DATE -> "case when d.reports > 0 then 0 else 1 end, d.lastDay desc nulls last";
                    case OLDEST -> "d.firstDay asc nulls last";
                    case AMOUNT -> "d.amount desc nulls last";
                    case REPORTS -> "d.reports desc";
                    case DISPUTED -> "d.disputed desc";
                    case CHANGED -> "d.changed desc";
                    case TITLE -> "lower(d.title)";
                }
                + ", d.reports desc, d.slug";
    }
}
