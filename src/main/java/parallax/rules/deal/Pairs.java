package parallax.rules.deal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parallax.extraction.DealType;
import parallax.extraction.Mention;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Telling;

/** Whom "the two companies" mean that announce a partnership: the only two that the title, the sentence or the deal before names. */
final class Pairs {

    private static final int TWO = 2;

    private Pairs() {}

    /** The same lines, where such a partnership has its parties; one of companies that nobody names is none. */
    static List<Told> told(List<Told> lines) {
        List<Told> all = new ArrayList<>();
        List<Mention> titled = List.of();
        List<Mention> last = List.of();
        List<Mention> dealt = List.of();
        for (Told told : lines) {
            List<Mention> pair = titled.size() == TWO ? titled : last.size() == TWO ? last : dealt;
            all.add(told(told, pair));
            dealt = parties(told, dealt);
            List<Mention> named = companies(told.line());
            titled = told.isTitle() && titled.isEmpty() ? named : titled;
            last = named.isEmpty() ? last : named;
        }
        return all;
    }

    /** The parties of the first deal of two that the line tells of, or those known before. */
    private static List<Mention> parties(Told told, List<Mention> before) {
        return told.tellings().stream()
                .filter(telling -> telling.actors().size() == TWO && !telling.earlier())
                .map(telling ->
                        telling.actors().stream().map(Telling.Actor::mention).toList())
                .findFirst()
                .orElse(before);
    }

    private static Told told(Told told, List<Mention> pair) {
        if (told.tellings().stream().noneMatch(Pairs::isOfPair)) {
            return told;
        }
        List<Telling> tellings = new ArrayList<>();
        for (Telling telling : told.tellings()) {
            if (!isOfPair(telling)) {
                tellings.add(telling);
            } else if (pair.size() == TWO) {
                tellings.add(telling.of(pair.get(0), PartyRole.PARTNER).of(pair.get(1), PartyRole.PARTNER));
            }
        }
        return told.with(tellings);
    }

    private static boolean isOfPair(Telling telling) {
        return telling.type() == DealType.PARTNERSHIP && telling.actors().isEmpty();
    }

    private static List<Mention> companies(Line line) {
        Map<String, Mention> named = new LinkedHashMap<>();
        for (int i = 0; i < line.size(); i++) {
            Mention mention = line.at(i).isCompany() ? line.at(i).mention() : null;
            if (mention != null && mention.form() == Mention.Form.NAME) {
                named.putIfAbsent(mention.name(), mention);
            }
        }
        return List.copyOf(named.values());
    }
}
