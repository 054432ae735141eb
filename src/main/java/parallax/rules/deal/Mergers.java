package parallax.rules.deal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;

/** One deal of two companies goes by one name, though an article speaks of the purchase and of the merger. */
final class Mergers {

    private Mergers() {}

    /** The same lines, where a deal that is told both as a purchase and as a merger is a purchase: that says who buys whom. */
    static List<Told> told(List<Told> lines) {
        Map<Set<String>, Telling> first = new HashMap<>();
        boolean both = false;
        for (Told told : lines) {
            for (Telling telling : told.tellings()) {
                Set<String> pair = pair(telling);
                if (pair != null) {
                    Telling known = first.putIfAbsent(pair, telling);
                    boolean differs = known != null && known.type() != telling.type();
                    both |= differs;
                    if (differs && telling.type() == DealType.ACQUISITION) {
                        first.put(pair, telling);
                    }
                }
            }
        }
        return both ? lines.stream().map(told -> told(told, first)).toList() : lines;
    }

    private static @Nullable Set<String> pair(Telling telling) {
        String one = telling.name(PartyRole.ACQUIRER);
        String other = telling.name(PartyRole.TARGET);
        boolean joins = telling.type() == DealType.ACQUISITION || telling.type() == DealType.MERGER;
        return joins && one != null && other != null ? new TreeSet<>(List.of(one, other)) : null;
    }

    private static Told told(Told told, Map<Set<String>, Telling> first) {
        List<Telling> tellings = told.tellings().stream()
                .map(telling -> {
                    Set<String> pair = pair(telling);
                    Telling known = pair == null ? null : first.get(pair);
                    return known == null || known.type() == telling.type() ? telling : telling.like(known);
                })
                .toList();
        return new Told(told.line(), tellings, told.facts());
    }
}
