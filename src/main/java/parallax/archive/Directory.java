package parallax.archive;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import parallax.text.ArticleHead;

/** The companies, people and outlets that are known, one row a slug. */
@Component
final class Directory {

    private final EntityManager entities;

    Directory(EntityManager entities) {
        this.entities = entities;
    }

    /** The companies of these names, by name; those not known yet are added. */
    Map<String, Company> companies(Collection<String> names) {
        return rows(Company.class, names, Slug::ofCompany, Company::slug, Company::new);
    }

    /** The people of these names, by name; those not known yet are added. */
    Map<String, Person> people(Collection<String> names) {
        return rows(Person.class, names, Slug::of, Person::slug, Person::new);
    }

    @Nullable
    Outlet outlet(ArticleHead head) {
        String name = head.outlet();
        if (name == null) {
            return null;
        }
        Outlet outlet = entities.createQuery("from Outlet o where o.slug = :slug", Outlet.class)
                .setParameter("slug", Slug.of(name))
                .getSingleResultOrNull();
        if (outlet == null) {
            outlet = new Outlet(Slug.of(name), name);
            entities.persist(outlet);
        }
        outlet.isAt(head.domain());
        return outlet;
    }

    private <T> Map<String, T> rows(
            Class<T> kind,
            Collection<String> names,
            Function<String, String> toSlug,
            Function<T, String> slugOf,
            BiFunction<String, String, T> make) {
        if (names.isEmpty()) {
            return Map.of();
        }
        Map<String, T> bySlug = entities.createQuery("from " + kind.getSimpleName() + " x where x.slug in :slugs", kind)
                .setParameter("slugs", names.stream().map(toSlug).distinct().toList())
                .getResultStream()
                .collect(Collectors.toMap(slugOf, Function.identity()));
        Map<String, T> byName = new LinkedHashMap<>();
        for (String name : names) {
            byName.put(name, bySlug.computeIfAbsent(toSlug.apply(name), slug -> {
                T row = make.apply(slug, name);
                entities.persist(row);
                return row;
            }));
        }
        return byName;
    }
}
