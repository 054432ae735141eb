package parallax.rules.role;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where each person of an article works and where she worked before, as far as the article has been read. */
final class Careers {

    private final Map<String, Set<String>> current = new LinkedHashMap<>();
    private final Map<String, Set<String>> past = new LinkedHashMap<>();

    /** Notes that the person works at the company, or worked there {@code before}. */
    void works(String person, String company, boolean before) {
        (before ? past : current)
                .computeIfAbsent(person, absent -> new LinkedHashSet<>())
                .add(company);
    }

    /** The company where the person works, by the first position that the article gives, or null. */
    @Nullable
    String workplace(String person) {
        return first(current.getOrDefault(person, Set.of()));
    }

    /** The company where the person works, of those that the article does not call a former one, or null. */
    @Nullable
    String presentWorkplace(String person) {
        Set<String> before = past.getOrDefault(person, Set.of());
        return current.getOrDefault(person, Set.of()).stream()
                .filter(company -> !before.contains(company))
                .findFirst()
                .orElse(null);
    }

    /** The company where the person works or worked. */
    @Nullable
    String anyWorkplace(String person) {
        String workplace = workplace(person);
        return workplace == null ? first(past.getOrDefault(person, Set.of())) : workplace;
    }

    private static @Nullable String first(Set<String> names) {
        return names.isEmpty() ? null : names.iterator().next();
    }

    /** Every company where the person works or worked. */
    Set<String> workplaces(String person) {
        Set<String> companies = new LinkedHashSet<>(current.getOrDefault(person, Set.of()));
        companies.addAll(past.getOrDefault(person, Set.of()));
        return companies;
    }

    /** Every company where the person worked before. */
    Set<String> formerWorkplaces(String person) {
        return past.getOrDefault(person, Set.of());
    }

    boolean worksAt(String person, String company) {
        return current.getOrDefault(person, Set.of()).contains(company);
    }

    /** Whether the article names a company where the person worked before, and none but {@code place} where she does now. */
    boolean comesFrom(String person, String place) {
        Set<String> before = past.getOrDefault(person, Set.of());
        return !before.isEmpty()
                && !before.contains(place)
                && current.getOrDefault(person, Set.of()).equals(Set.of(place));
    }

    /** Whether the article says of the person only where she worked before, elsewhere. */
    boolean onlyWorkedElsewhere(String person, String place) {
        Set<String> before = past.getOrDefault(person, Set.of());
        return !before.isEmpty()
                && !before.contains(place)
                && current.getOrDefault(person, Set.of()).isEmpty();
    }
}
