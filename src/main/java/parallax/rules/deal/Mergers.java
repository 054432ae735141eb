package parallax.rules.deal;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.rules.deal.contract.AgreementRule;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.takeover.TakeoverTalks;

/** One deal of two companies goes by one name, though an article speaks of the purchase and of the merger. */
final class Mergers {

    private static final Set<DealType> JOINS =
            EnumSet.of(DealType.ACQUISITION, DealType.MERGER, DealType.LICENSE_AND_HIRE);

    private static final WordList LICENCES = WordList.of("licence-words");

    private Mergers() {}

    /**
     * The same lines, where a deal that is told both as a purchase and as a merger is a purchase: that says who buys whom.
     * One that is told as a licence, too, is one: its parties call it so, others a purchase.
     */
    static List<Told> told(List<Told> lines) {
        Map<Set<String>, Telling> first = new HashMap<>();
        Map<Set<String>, Integer> ranks = new HashMap<>();
        boolean both = false;
        for (Told told : lines) {
            for (Telling telling : told.tellings()) {
                Set<String> pair = pair(telling);
                if (pair != null) {
                    Telling known = first.putIfAbsent(pair, telling);
                    both |= known != null && (known.type() != telling.type() || isOpen(known) || isOpen(telling));
                    int rank = rank(telling, told);
                    if (rank > ranks.getOrDefault(pair, -1)) {
                        ranks.put(pair, rank);
                        first.put(pair, telling);
                    }
                }
            }
        }
        List<Told> whole = both ? lines.stream().map(told -> told(told, first)).toList() : lines;
        return first.isEmpty() && Told.tellings(lines).noneMatch(Mergers::isOpen)
                ? lines
                : whole.stream().map(told -> agreed(told, first)).toList();
    }

    /** "Acme and Bolt scrap $9 billion deal", over a report that tells which of them was to buy the other. */
    private static Told agreed(Told told, Map<Set<String>, Telling> first) {
        return told.with(told.tellings().stream()
                .filter(telling ->
                        telling.type() != DealType.OTHER || !isOpen(telling) || ofPartners(telling, first) != null)
                .map(telling -> {
                    Telling sold = telling.type() == DealType.SECONDARY_SALE ? ofSeller(telling, first) : null;
                    if (sold != null) {
                        return telling.like(sold);
                    }
                    boolean open = telling.isBy(AgreementRule.NAME) || isOpen(telling);
                    Telling known = open ? ofPartners(telling, first) : null;
                    return known != null && (!known.earlier() || telling.status() == DealStatus.TERMINATED)
                            ? telling.like(known)
                            : telling;
                })
                .toList());
    }

    /** "Acme sells Bolt stake", over a report that tells who buys so much of Bolt from Acme that it is theirs. */
    private static @Nullable Telling ofSeller(Telling telling, Map<Set<String>, Telling> first) {
        String seller = telling.name(PartyRole.SELLER);
        String target = telling.name(PartyRole.TARGET);
        return first.values().stream()
                .filter(known -> seller != null && seller.equals(known.name(PartyRole.SELLER)))
                .filter(known -> target != null && target.equals(known.name(PartyRole.TARGET)))
                .findFirst()
                .orElse(null);
    }

    /** Whether it leaves open who is to buy whom. */
    private static boolean isOpen(Telling telling) {
        return telling.isBy(TakeoverTalks.NAME);
    }

    private static @Nullable Telling ofPartners(Telling telling, Map<Set<String>, Telling> first) {
        boolean two = telling.type() != DealType.ACQUISITION && telling.actors().size() == 2;
        return first.values().stream()
                .filter(known -> two)
                .filter(known -> telling.actors().stream()
                        .allMatch(partner ->
                                known.actors().stream().anyMatch(actor -> SameName.is(actor.name(), partner.name()))))
                .findFirst()
                .orElse(null);
    }

    /** What says more of how two companies come together has the say. */
    private static int rank(Telling telling, Told told) {
        return switch (telling.type()) {
            case LICENSE_AND_HIRE -> LICENCES.anyIn(told.line(), 0, told.line().size()) ? 3 : 1;
            case ACQUISITION -> isOpen(telling) ? 0 : 2;
            default -> 0;
        };
    }

    private static @Nullable Set<String> pair(Telling telling) {
        String one = telling.name(PartyRole.ACQUIRER);
        String other = telling.name(PartyRole.TARGET);
        boolean rumour =
                telling.type() == DealType.ACQUISITION && telling.status() == DealStatus.RUMOURED && telling.hearsay();
        boolean joins = JOINS.contains(telling.type()) && !rumour;
        return joins && one != null && other != null ? new TreeSet<>(List.of(one, other)) : null;
    }

    private static Told told(Told told, Map<Set<String>, Telling> first) {
        List<Telling> tellings = told.tellings().stream()
                .map(telling -> {
                    Set<String> pair = pair(telling);
                    Telling known = pair == null ? null : first.get(pair);
                    return known == null || known.type() == telling.type() && !isOpen(telling)
                            ? telling
                            : telling.like(known);
                })
                .toList();
        return told.with(tellings);
    }
}
