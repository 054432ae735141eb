package parallax.archive;

import jakarta.persistence.EntityManager;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Finds the accounts that a change may have moved to another deal.
 *
 * <p>A neighbourhood holds every account that shares a key or a deal with one of its accounts. Grouping it alone gives
 * the same deals as grouping everything.
 */
@Component
final class Neighbourhoods {

    /** As many values as a list in a query may hold. */
    private static final int AT_ONCE = 1000;

    private final EntityManager entities;

    Neighbourhoods(EntityManager entities) {
        this.entities = entities;
    }

    /** The neighbourhoods of all accounts that have no deal, or whose deal has lost an account; each a set of ids. */
    List<Set<Long>> unsettled() {
        Deque<Long> starts = new ArrayDeque<>(entities.createQuery(
                        "select a.id from Account a left join a.deal d where d is null or d.stale = true order by a.id",
                        Long.class)
                .getResultList());
        Set<Long> seen = new HashSet<>();
        List<Set<Long>> neighbourhoods = new ArrayList<>();
        Links links = new Links(starts);
        for (Long start : starts) {
            if (!seen.contains(start)) {
                Set<Long> neighbourhood = links.from(start);
                seen.addAll(neighbourhood);
                neighbourhoods.add(neighbourhood);
            }
        }
        return neighbourhoods;
    }

    /** Which accounts share a key or a deal, as far as can be reached from the first ones. */
    private final class Links {

        private final Map<Long, Set<Object>> keysOf = new LinkedHashMap<>();
        private final Map<Object, Set<Long>> accountsOf = new HashMap<>();

        Links(Collection<Long> starts) {
            Set<Long> accounts = new LinkedHashSet<>(starts);
            Set<Object> known = new HashSet<>();
            while (!accounts.isEmpty()) {
                accounts.forEach(account -> keysOf.computeIfAbsent(account, a -> new HashSet<>()));
                read("select a.id, k from Account a join a.keys k where a.id in :values", accounts);
                read("select a.id, a.deal.id from Account a where a.deal is not null and a.id in :values", accounts);
                Set<Object> fresh = new HashSet<>(accountsOf.keySet());
                fresh.removeAll(known);
                known.addAll(fresh);
                Set<Long> before = new HashSet<>(keysOf.keySet());
                read("select a.id, k from Account a join a.keys k where k in :values", only(String.class, fresh));
                read("select a.id, a.deal.id from Account a where a.deal.id in :values", only(Long.class, fresh));
                accounts = new LinkedHashSet<>(keysOf.keySet());
                accounts.removeAll(before);
            }
        }

        private void read(String query, Collection<?> values) {
            List<?> all = List.copyOf(values);
            for (int from = 0; from < all.size(); from += AT_ONCE) {
                entities.createQuery(query, Object[].class)
                        .setParameter("values", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
                        .getResultList()
                        .forEach(row -> link((Long) row[0], row[1]));
            }
        }

        private void link(Long account, Object key) {
            keysOf.computeIfAbsent(account, a -> new HashSet<>()).add(key);
            accountsOf.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(account);
        }

        Set<Long> from(Long start) {
            Set<Long> reached = new LinkedHashSet<>(Set.of(start));
            Deque<Long> open = new ArrayDeque<>(reached);
            Set<Object> walked = new HashSet<>();
            while (!open.isEmpty()) {
                for (Object key : keysOf.getOrDefault(open.remove(), Set.of())) {
                    if (walked.add(key)) {
                        accountsOf.getOrDefault(key, Set.of()).stream()
                                .filter(reached::add)
                                .forEach(open::add);
                    }
                }
            }
            return reached;
        }

        private static <T> List<T> only(Class<T> kind, Set<Object> keys) {
            return keys.stream().filter(kind::isInstance).map(kind::cast).toList();
        }
    }
}
