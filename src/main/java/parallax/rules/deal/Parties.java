package parallax.rules.deal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Party;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Telling;

/** Who has which part in a deal, by all that tell of it. */
final class Parties {

    private final Map<String, PartyRole> roles = new LinkedHashMap<>();

    /** Adds the actor, unless it has its part under a longer or shorter name; who leads is more than who invests. */
    void add(Telling.Actor actor) {
        if (!isNamed(actor)) {
            roles.merge(actor.name(), actor.role(), Parties::stronger);
        }
    }

    /** Whether the actor has its part under a longer or shorter name: "Tarn", "Tarn Labs". */
    private boolean isNamed(Telling.Actor actor) {
        return roles.entrySet().stream()
                .anyMatch(party -> party.getValue() == actor.role()
                        && !party.getKey().equals(actor.name())
                        && SameName.is(party.getKey(), actor.name()));
    }

    private static PartyRole stronger(PartyRole one, PartyRole other) {
        return one == PartyRole.INVESTOR && other == PartyRole.LEAD_INVESTOR ? other : one;
    }

    /** Who has the role, the first that was told, or null. */
    @Nullable
    String name(PartyRole role) {
        for (Map.Entry<String, PartyRole> party : roles.entrySet()) {
            if (party.getValue() == role) {
                return party.getKey();
            }
        }
        return null;
    }

    /** Whether the company has a part in it, under a longer or shorter name perhaps. */
    boolean has(String name) {
        return roles.containsKey(name) || roles.keySet().stream().anyMatch(party -> SameName.is(party, name));
    }

    /** In the order in which they were first told. */
    Set<String> names() {
        return roles.keySet();
    }

    List<Party> listed() {
        return roles.entrySet().stream()
                .map(party -> new Party(party.getKey(), party.getValue()))
                .toList();
    }
}
