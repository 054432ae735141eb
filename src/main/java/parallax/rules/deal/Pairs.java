package parallax.rules.deal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.extraction.DealType;
import parallax.extraction.Mention;
import parallax.extraction.PartyRole;
import parallax.rules.deal.contract.PartnershipRule;
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
        Mention raiser = raiser(lines);
        for (Told told : lines) {
            List<Mention> pair = titled.size() == TWO ? titled : last.size() == TWO ? last : dealt;
            all.add(whole(allied(told(told, pair), raiser)));
            dealt = parties(told, dealt);
            List<Mention> named = companies(told.line());
            titled = told.isTitle() && titled.isEmpty() ? named : titled;
            last = named.isEmpty() ? last : named;
        }
        return all;
    }

    /** Who raises money by the first lines, and whom the whole report is about; or null. */
    private static @Nullable Mention raiser(List<Told> lines) {
        return Told.tellings(lines.subList(0, Math.min(TWO, lines.size())))
                .filter(telling -> telling.type() == DealType.FUNDING_ROUND && !telling.earlier())
                .flatMap(telling -> telling.actors().stream())
                .filter(actor -> actor.role() == PartyRole.TARGET)
                .map(Telling.Actor::mention)
                .findFirst()
                .orElse(null);
    }

    /** "The partnership with Acme covers 20 shops", where nobody else is named: of whoever raises the money. */
    private static Told allied(Told told, @Nullable Mention raiser) {
        if (raiser == null || told.tellings().stream().noneMatch(Pairs::isOneSided)) {
            return told;
        }
        return told.with(told.tellings().stream()
                .map(telling ->
                        isOneSided(telling) && isAlone(told, raiser) ? telling.of(raiser, PartyRole.PARTNER) : telling)
                .toList());
    }

    /** The same line without several alliances whose other side nobody names: they are not each other's. */
    private static Told whole(Told told) {
        long sides = told.tellings().stream().filter(Pairs::isOneSided).count();
        return sides < TWO
                ? told
                : told.with(told.tellings().stream()
                        .filter(telling -> !isOneSided(telling))
                        .toList());
    }

    private static boolean isOneSided(Telling telling) {
        return telling.isBy(PartnershipRule.NAME) && telling.actors().size() == 1;
    }

    /** Whether the line names nobody but whoever raises the money and those that such words call its partners. */
    private static boolean isAlone(Told told, Mention raiser) {
        Set<String> partners = told.tellings().stream()
                .filter(Pairs::isOneSided)
                .map(telling -> telling.actors().get(0).name())
                .collect(Collectors.toSet());
        return !partners.contains(raiser.name())
                && companies(told.line()).stream()
                        .allMatch(company -> partners.contains(company.name())
                                || company.name().equals(raiser.name()));
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
