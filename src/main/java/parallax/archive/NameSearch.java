package parallax.archive;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Answers questions about companies, people and outlets. */
@Component
final class NameSearch {

    private static final String COMPANY_ARTICLES =
            "(select count(distinct x.article.id) from Appearance x where x.company = n)";
    private static final String COMPANY_DEALS =
            "(select count(distinct d.id) from Deal d join d.parties p where p.company = n)";
    private static final String PERSON_ARTICLES =
            "(select count(distinct x.article.id) from Appearance x where x.person = n)";
    private static final String PERSON_QUOTES = "(select count(q.id) from Quote q where q.person = n)";
    private static final String OUTLET_ARTICLES = "(select count(x.id) from Article x where x.outlet = n)";
    private static final String OUTLET_DEALS =
            "(select count(distinct c.deal.id) from Account c where c.article.outlet = n)";

    private final EntityManager entities;

    NameSearch(EntityManager entities) {
        this.entities = entities;
    }

    Page<CompanySummary> companies(String q, PageRequest page) {
        Page<Tuple> rows =
                page("Company", COMPANY_DEALS, COMPANY_ARTICLES, "Appearance s where s.company = n", q, page);
        return named(rows, this::companies);
    }

    Optional<CompanySummary> company(String slug) {
        return companies(one("Company", COMPANY_DEALS, COMPANY_ARTICLES, slug)).stream()
                .findFirst();
    }

    Page<PersonSummary> people(String q, PageRequest page) {
        Page<Tuple> rows = page("Person", PERSON_ARTICLES, PERSON_QUOTES, "Appearance s where s.person = n", q, page);
        return named(rows, this::people);
    }

    /** Where every article that uses the name means somebody else, as a surname alone may, that person. */
    Optional<PersonSummary> person(String slug) {
        Optional<PersonSummary> person = called(slug);
        return person.isPresent() && person.get().articles() == 0 ? meant(slug).flatMap(this::called) : person;
    }

    private Optional<PersonSummary> called(String slug) {
        return people(one("Person", PERSON_ARTICLES, PERSON_QUOTES, slug)).stream()
                .findFirst();
    }

    private Optional<String> meant(String slug) {
        List<String> meant = entities.createQuery(
                        "select distinct x.person.slug from Person n, Appearance x"
                                + " where n.slug = :slug and x.name = n.name and x.person is not null",
                        String.class)
                .setParameter("slug", slug)
                .getResultList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    Page<OutletSummary> outlets(String q, PageRequest page) {
        Page<Tuple> rows = page("Outlet", OUTLET_ARTICLES, OUTLET_DEALS, "Article s where s.outlet = n", q, page);
        return named(rows, this::outlets);
    }

    Optional<OutletSummary> outlet(String slug) {
        return outlets(one("Outlet", OUTLET_ARTICLES, OUTLET_DEALS, slug)).stream()
                .findFirst();
    }

    private static <T> Page<T> named(Page<Tuple> rows, Function<List<Tuple>, List<T>> summaries) {
        return new Page<>(summaries.apply(rows.items()), rows.page(), rows.size(), rows.total());
    }

    private Page<Tuple> page(String kind, String first, String second, String used, String q, PageRequest page) {
        Conditions conditions = new Conditions().words(q, pattern -> "n.name ilike " + pattern);
        String where = " from " + kind + " n where exists (select 1 from " + used + ")" + conditions.and();
        long total = conditions
                .bind(entities.createQuery("select count(n)" + where, Long.class))
                .getSingleResult();
        String order = " order by first desc, second desc, n.slug";
        List<Tuple> rows = conditions
                .bind(entities.createQuery(columns(first, second) + where + order, Tuple.class))
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(rows, page.page(), page.size(), total);
    }

    private List<Tuple> one(String kind, String first, String second, String slug) {
        return entities.createQuery(columns(first, second) + " from " + kind + " n where n.slug = :slug", Tuple.class)
                .setParameter("slug", slug)
                .getResultList();
    }

    private static String columns(String first, String second) {
        return "select n as named, " + first + " as first, " + second + " as second";
    }

    private List<CompanySummary> companies(List<Tuple> rows) {
        Map<Long, TreeSet<String>> names = otherNames(ids(rows));
        return rows.stream()
                .map(row -> {
                    Company company = row.get("named", Company.class);
                    TreeSet<String> aliases = names.getOrDefault(company.id, new TreeSet<>());
                    aliases.remove(company.name());
                    return new CompanySummary(
                            company.slug(), company.name(), List.copyOf(aliases), first(row), second(row));
                })
                .toList();
    }

    private Map<Long, TreeSet<String>> otherNames(Collection<Long> companies) {
        Map<Long, TreeSet<String>> names = new HashMap<>();
        String byName = "select distinct x.company.id, x.name from Appearance x where x.company.id in :companies";
        String byAlias =
                "select distinct x.company.id, n from Appearance x join x.aliases n where x.company.id in :companies";
        for (String query : List.of(byName, byAlias)) {
            entities.createQuery(query, Object[].class)
                    .setParameter("companies", companies)
                    .getResultStream()
                    .forEach(row -> names.computeIfAbsent((Long) row[0], id -> new TreeSet<>())
                            .add((String) row[1]));
        }
        return names;
    }

    private List<PersonSummary> people(List<Tuple> rows) {
        Map<Long, List<PersonSummary.RoleTold>> roles = roles(ids(rows));
        return rows.stream()
                .map(row -> {
                    Person person = row.get("named", Person.class);
                    return new PersonSummary(
                            person.slug(),
                            person.name(),
                            roles.getOrDefault(person.id, List.of()),
                            first(row),
                            second(row));
                })
                .toList();
    }

    private Map<Long, List<PersonSummary.RoleTold>> roles(Collection<Long> people) {
        Map<Long, List<PersonSummary.RoleTold>> roles = new HashMap<>();
        String query = "select x.person.id as person, r as role, c.slug as company, a.ref as ref from HeldRole r"
                + " join fetch r.proof join r.appearance x join x.article a left join r.company c"
                + " where x.person.id in :people order by a.publishedFirst nulls last, a.ref, r.ordinal";
        entities.createQuery(query, Tuple.class)
                .setParameter("people", people)
                .getResultStream()
                .forEach(row -> roles.computeIfAbsent(row.get("person", Long.class), id -> new ArrayList<>())
                        .add(told(row)));
        return roles;
    }

    private static PersonSummary.RoleTold told(Tuple row) {
        return row.get("role", HeldRole.class).told(row.get("company", String.class), row.get("ref", String.class));
    }

    private List<OutletSummary> outlets(List<Tuple> rows) {
        return rows.stream()
                .map(row -> row.get("named", Outlet.class).summary(first(row), second(row)))
                .toList();
    }

    private static List<Long> ids(List<Tuple> rows) {
        return rows.stream()
                .map(row -> Objects.requireNonNull(row.get("named", Stored.class).id))
                .toList();
    }

    private static long first(Tuple row) {
        return row.get("first", Long.class);
    }

    private static long second(Tuple row) {
        return row.get("second", Long.class);
    }
}
