package parallax.rules.deal;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.round.FundingRule;

/** Tells the proceeds of an offering from a round: "The company raised $400 million", over news of its first day of trading. */
final class Offerings {

    /** The title, and what stands right under it. */
    private static final int OPENING = 2;

    private Offerings() {}

    /** The same lines, where all that a company raises in an article that opens with its offering, and tells of no round, is the offering's. */
    static List<Told> told(List<Told> lines) {
        List<Told> opening = lines.subList(0, Math.min(OPENING, lines.size()));
        if (Told.tellings(opening).anyMatch(FundingRule::isNews)) {
            return lines;
        }
        Set<String> issuers = issuers(opening);
        Told.tellings(lines)
                .filter(telling -> FundingRule.isNews(telling) && telling.round() != null)
                .map(telling -> telling.name(PartyRole.TARGET))
                .forEach(issuers::remove);
        return issuers.isEmpty()
                ? lines
                : lines.stream().map(told -> told(told, issuers)).toList();
    }

    /** Who sells shares to the public by the first lines. */
    private static Set<String> issuers(List<Told> opening) {
        Set<String> issuers = new HashSet<>();
        Told.tellings(opening)
                .filter(telling -> telling.type() == DealType.PUBLIC_OFFERING && !telling.earlier())
                .filter(telling -> telling.status() != DealStatus.RUMOURED)
                .map(telling -> telling.name(PartyRole.TARGET))
                .filter(Objects::nonNull)
                .forEach(issuers::add);
        return issuers;
    }

    private static Told told(Told told, Set<String> issuers) {
        return told.with(told.tellings().stream()
                .map(telling -> isProceeds(telling, issuers) ? telling.ofOffering() : telling)
                .toList());
    }

    private static boolean isProceeds(Telling telling, Set<String> issuers) {
        String target = telling.name(PartyRole.TARGET);
        return FundingRule.isNews(telling) && telling.sum() != null && target != null && issuers.contains(target);
    }
}
