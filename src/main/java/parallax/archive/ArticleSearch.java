package parallax.archive;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import parallax.comparison.report.DealGroup;
import parallax.comparison.report.Report;

/** Answers questions about articles, and gives back whole reports. */
@Component
final class ArticleSearch {

    private static final String FROM = " from Article a left join a.outlet o";

    private final EntityManager entities;

    ArticleSearch(EntityManager entities) {
        this.entities = entities;
    }

    Page<ArticleSummary> page(ArticleFilter filter, PageRequest page) {
        Conditions conditions = conditions(filter);
        String where = conditions.where();
        long total = conditions
                .bind(entities.createQuery("select count(a)" + FROM + where, Long.class))
                .getSingleResult();
        String newestFirst = " order by a.publishedFirst desc nulls last, a.ref";
        List<ArticleSummary> articles = conditions
                .bind(entities.createQuery("select " + Columns.ARTICLE + FROM + where + newestFirst, Tuple.class))
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultStream()
                .map(Columns::article)
                .toList();
        return new Page<>(articles, page.page(), page.size(), total);
    }

    private static Conditions conditions(ArticleFilter filter) {
        return new Conditions()
                .words(filter.q(), pattern -> "(a.title ilike " + pattern + " or a.text ilike " + pattern + ")")
                .when(
                        filter.company(),
                        "company",
                        "exists (select 1 from Appearance cx where cx.article = a and cx.company.slug = :company)")
                .when(
                        filter.person(),
                        "person",
                        "exists (select 1 from Appearance px where px.article = a and px.person.slug = :person)")
                .when(filter.outlet(), "outlet", "o.slug = :outlet")
                .when(
                        filter.deal(),
                        "deal",
                        "exists (select 1 from Account da where da.article = a and da.deal.slug = :deal)");
    }

    long unsettled() {
        return entities.createQuery("select count(a) from Article a where a.settled = false", Long.class)
                .getSingleResult();
    }

    Optional<StoredArticle> find(String ref) {
        return entities.createQuery("from Article a left join fetch a.outlet where a.ref = :ref", Article.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst()
                .map(Article::stored);
    }

    List<Report> reports(Collection<String> refs) {
        Map<String, Article> byRef = entities.createQuery("from Article a where a.ref in :refs", Article.class)
                .setParameter("refs", refs)
                .getResultStream()
                .collect(Collectors.toMap(Article::ref, Function.identity()));
        return refs.stream()
                .map(byRef::get)
                .filter(Objects::nonNull)
                .map(Article::report)
                .toList();
    }

    /** The deal with all of its reports, each of them restored once. */
    DealGroup group(Deal deal) {
        List<Account> accounts = entities.createQuery(
                        "from Account c join fetch c.article where c.deal = :deal order by c.dealOrdinal",
                        Account.class)
                .setParameter("deal", deal)
                .getResultList();
        Map<Article, Report> reports = accounts.stream()
                .map(Account::article)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), Article::report));
        Map<Boolean, List<DealGroup.Member>> sides = accounts.stream()
                .collect(Collectors.partitioningBy(
                        Account::isMember,
                        Collectors.mapping(
                                account -> member(account, Objects.requireNonNull(reports.get(account.article()))),
                                Collectors.toList())));
        return deal.group(sides.getOrDefault(true, List.of()), sides.getOrDefault(false, List.of()));
    }

    private static DealGroup.Member member(Account account, Report report) {
        return new DealGroup.Member(report, account.of(report.reading()));
    }
}
