package parallax.rules.deal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Mention;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.line.WordList;

/** Who leads a round as a partner of a firm does so for the firm. */
final class Partners {

    private static final WordList ROLES = WordList.of("partner-roles");

    private static final int REACH = 12;

    private Partners() {}

    /** The same lines, where a firm stands in the place of its partner who leads. */
    static List<Told> told(List<Told> lines) {
        Map<String, Mention> firms = new HashMap<>();
        lines.forEach(told -> note(told.line(), firms));
        return firms.isEmpty()
                ? lines
                : lines.stream().map(told -> told(told, firms)).toList();
    }

    private static void note(Line line, Map<String, Mention> firms) {
        for (int i = 0; i < line.size(); i++) {
            Mention person = line.at(i).isPerson() ? line.at(i).mention() : null;
            Mention firm = person == null ? null : firm(line, i);
            if (person != null && firm != null) {
                firms.putIfAbsent(person.name(), firm);
            }
        }
    }

    /** "Ann Lee, founder and managing partner at the VC firm Acme", "Acme partner Ann Lee": Acme, or null. */
    private static @Nullable Mention firm(Line line, int person) {
        if (ROLES.startsAt(line, person - 1) || ROLES.startsAt(line, person - 2)) {
            int before = ROLES.startsAt(line, person - 2) ? person - 3 : person - 2;
            return line.at(before).isCompany() ? line.at(before).mention() : null;
        }
        boolean partner = false;
        for (int i = person + 1; line.at(person + 1).isComma() && i < person + REACH; i++) {
            partner |= ROLES.startsAt(line, i);
            if (line.at(i).isName()) {
                return partner && line.at(i).isCompany() ? line.at(i).mention() : null;
            }
            if (i > person + 1 && line.isAny(i, ",", ".") || line.is(i, "who")) {
                return null;
            }
        }
        return null;
    }

    private static Told told(Told told, Map<String, Mention> firms) {
        List<Telling> tellings =
                told.tellings().stream().map(telling -> telling(telling, firms)).toList();
        return told.with(tellings);
    }

    private static Telling telling(Telling telling, Map<String, Mention> firms) {
        boolean led = telling.actors().stream()
                .anyMatch(actor -> actor.role() == PartyRole.LEAD_INVESTOR && firms.containsKey(actor.name()));
        return led
                ? telling.with(telling.actors().stream()
                        .map(actor -> actor(actor, firms))
                        .toList())
                : telling;
    }

    private static Telling.Actor actor(Telling.Actor actor, Map<String, Mention> firms) {
        Mention firm = actor.role() == PartyRole.LEAD_INVESTOR ? firms.get(actor.name()) : null;
        return firm == null ? actor : new Telling.Actor(firm, actor.role());
    }
}
