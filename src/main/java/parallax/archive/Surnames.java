package parallax.archive;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Whom reports of one deal mean that call a person by the surname alone: whom the others call by the full name. */
final class Surnames {

    private final Map<String, Set<Person>> full = new HashMap<>();

    private Surnames() {}

    /** Lets surnames be the only person of that surname that one of the other articles names in full. */
    static void settle(Collection<Article> articles) {
        Surnames surnames = new Surnames();
        List<Appearance> people =
                articles.stream().flatMap(article -> article.people().stream()).toList();
        people.forEach(surnames::learn);
        people.forEach(surnames::settle);
    }

    private void learn(Appearance appearance) {
        int space = appearance.name().lastIndexOf(' ');
        if (space >= 0) {
            full.computeIfAbsent(key(appearance.name().substring(space + 1)), surname -> new HashSet<>())
                    .add(appearance.person());
        }
    }

    private void settle(Appearance appearance) {
        Set<Person> meant = full.getOrDefault(key(appearance.name()), Set.of());
        if (meant.size() == 1) {
            appearance.means(meant.iterator().next());
        }
    }

    private static String key(String surname) {
        return surname.toLowerCase(Locale.ROOT);
    }
}
