package parallax.rules.deal;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.round.FundingRule;

/** Tells the proceeds of an offering from a round: "The company raised $400 million", over news of its first day of trading. */
final class Offerings {

    private Offerings() {}

    /** The same lines, where all that a company raises under a title that tells of its offering, and where no round is told, is the offering's. */
    static List<Told> told(List<Told> lines) {
        List<Told> title = lines.stream().filter(Told::isTitle).toList();
        if (tellings(title).anyMatch(Offerings::isRaise)) {
            return lines;
        }
        Set<String> issuers = issuers(title);
        tellings(lines)
                .filter(telling -> isRaise(telling) && telling.round() != null)
                .map(telling -> telling.name(PartyRole.TARGET))
                .forEach(issuers::remove);
        return issuers.isEmpty()
                ? lines
                : lines.stream().map(told -> told(told, issuers)).toList();
    }

    /** Who sells shares to the public by the title. */
    private static Set<String> issuers(List<Told> title) {
        Set<String> issuers = new HashSet<>();
        tellings(title)
                .filter(telling -> telling.type() == DealType.PUBLIC_OFFERING && !telling.earlier())
                .map(telling -> telling.name(PartyRole.TARGET))
                .filter(Objects::nonNull)
                .forEach(issuers::add);
        return issuers;
    }

    private static Stream<Telling> tellings(List<Told> lines) {
        return lines.stream().flatMap(told -> told.tellings().stream());
    }

    private static boolean isRaise(Telling telling) {
        return telling.isBy(FundingRule.NAME) && telling.type() == DealType.FUNDING_ROUND && !telling.earlier();
    }

    private static Told told(Told told, Set<String> issuers) {
        return told.with(told.tellings().stream()
                .map(telling -> isProceeds(telling, issuers) ? telling.ofOffering() : telling)
                .toList());
    }

    private static boolean isProceeds(Telling telling, Set<String> issuers) {
        String target = telling.name(PartyRole.TARGET);
        return isRaise(telling) && telling.sum() != null && target != null && issuers.contains(target);
    }
}
