package parallax.archive;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Answers questions about single claims. */
@Component
final class ClaimSearch {

    private static final int AT_ONCE = 500;
    private static final String FROM =
            " from Claim c join c.account ac join ac.article a left join a.outlet o" + " left join ac.deal d";

    private final EntityManager entities;

    ClaimSearch(EntityManager entities) {
        this.entities = entities;
    }

    Page<ClaimRow> page(ClaimFilter filter, PageRequest page) {
        Conditions conditions = conditions(filter);
        long total = conditions
                .bind(entities.createQuery("select count(c)" + FROM + conditions.where(), Long.class))
                .getSingleResult();
        return new Page<>(rows(conditions, page.offset(), page.size()), page.page(), page.size(), total);
    }

    void each(ClaimFilter filter, Consumer<ClaimRow> each) {
        Conditions conditions = conditions(filter);
        List<ClaimRow> rows;
        int from = 0;
        do {
            rows = rows(conditions, from, AT_ONCE);
            rows.forEach(each);
            from += AT_ONCE;
            entities.clear();
        } while (rows.size() == AT_ONCE);
    }

    private List<ClaimRow> rows(Conditions conditions, int from, int most) {
        String query = "select c as claim, d.slug as deal, d.title as dealTitle, a.id as article, " + Columns.ARTICLE
                + FROM + " join fetch c.proof proof" + conditions.where()
                + " order by d.slug nulls last, a.ref, proof.startAt, c.id";
        List<Tuple> rows = conditions
                .bind(entities.createQuery(query, Tuple.class))
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
        Map<Long, String> texts = texts(rows.stream()
                .map(row -> row.get("article", Long.class))
                .distinct()
                .toList());
        return rows.stream()
                .map(row -> row(row, Objects.requireNonNull(texts.get(row.get("article", Long.class)))))
                .toList();
    }

    private Map<Long, String> texts(List<Long> articles) {
        return entities.createQuery(
                        "select a.id as id, a.text as text from Article a where a.id in :articles", Tuple.class)
                .setParameter("articles", articles)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get("id", Long.class), row -> row.get("text", String.class)));
    }

    private static ClaimRow row(Tuple row, String text) {
        parallax.extraction.Claim claim = row.get("claim", Claim.class).claim();
        return new ClaimRow(
                row.get("deal", String.class),
                row.get("dealTitle", String.class),
                Columns.article(row),
                claim,
                claim.evidence().sentence().of(text));
    }

    private static Conditions conditions(ClaimFilter filter) {
        return new Conditions()
                .when(filter.deal(), "deal", "d.slug = :deal")
                .when(filter.article(), "article", "a.ref = :article")
                .when(
                        filter.company(),
                        "company",
                        "exists (select 1 from Account ca join ca.parties cp where ca = ac and cp.company.slug = :company)")
                .when(filter.outlet(), "outlet", "o.slug = :outlet")
                .when(filter.aspect(), "aspect", "c.aspect = :aspect");
    }
}
