package parallax.comparison.grouping;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import parallax.comparison.wording.CompanyName;
import parallax.extraction.CompanyReading;
import parallax.extraction.DealReading;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;

/**
 * Who takes part in a deal as one report tells it.
 *
 * @param type what kind of deal the report takes it for
 * @param targets who is bought, invested in or raises the money
 * @param others every other party but advisers
 */
record Parties(DealType type, List<CompanyName> targets, List<CompanyName> others) {

    /** Deals of more parties than this are known by their target alone. */
    private static final int FEW = 6;

    /** The companies of one report under their names in it. */
    static final class Names {

        private final Map<String, CompanyName> names = new HashMap<>();

        Names(Collection<CompanyReading> companies) {
            companies.forEach(company -> names.put(company.name(), CompanyName.of(company.name(), company.aliases())));
        }

        CompanyName of(String name) {
            CompanyName known = names.get(name);
            return known == null ? CompanyName.of(name) : known;
        }
    }

    static Parties of(DealReading deal, Names names) {
        return new Parties(deal.type(), named(deal, names, true), named(deal, names, false));
    }

    private static List<CompanyName> named(DealReading deal, Names names, boolean target) {
        return deal.parties().stream()
                .filter(party -> party.role() != PartyRole.ADVISER && (party.role() == PartyRole.TARGET) == target)
                .map(party -> names.of(party.name()))
                .toList();
    }

    /** Whether no side can be told from the other: a partnership, a merger, a deal without a target. */
    boolean symmetric() {
        return targets.isEmpty()
                || switch (type) {
                    case PARTNERSHIP, MERGER, COMPUTE_CONTRACT, OTHER -> true;
                    default -> false;
                };
    }

    List<CompanyName> principals() {
        return Stream.concat(targets.stream(), others.stream()).toList();
    }

    /** Keys under which the same deal's like is looked for in other reports: two that can be one share at least one. */
    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        if (!symmetric()) {
            targets.forEach(target -> target.keys().forEach(key -> keys.add("target " + key)));
            near(keys);
        }
        List<CompanyName> principals = principals();
        if (principals.size() == 1) {
            principals.get(0).keys().forEach(key -> keys.add("alone " + key));
        } else if (principals.size() <= FEW) {
            pairs(symmetric() ? principals : targets, principals, keys);
        }
        return keys;
    }

    /** A target whose name is like another's is looked for beside the same other party only. */
    private void near(Set<String> keys) {
        if (others.size() < FEW) {
            for (CompanyName target : targets) {
                for (String end : target.ends()) {
                    others.forEach(other -> keys.add("near " + end + " + " + other.bare()));
                }
            }
        }
    }

    /** Two that back a third meet in many deals: where there is a target, it is one of the pair. */
    private static void pairs(List<CompanyName> lefts, List<CompanyName> rights, Set<String> keys) {
        for (CompanyName left : lefts) {
            for (CompanyName right : rights) {
                for (String l : left.keys()) {
                    for (String r : right.keys()) {
                        int order = l.compareTo(r);
                        if (order != 0) {
                            keys.add(order < 0 ? "pair " + l + " + " + r : "pair " + r + " + " + l);
                        }
                    }
                }
            }
        }
    }
}
