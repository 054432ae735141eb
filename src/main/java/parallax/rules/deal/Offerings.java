package parallax.rules.deal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** How far below a listing that is done may be told. */
    private static final int BELOW = 6;

    private Offerings() {}

    /** The same lines, where all that a company raises in an article that opens with its offering, and tells of no round, is the offering's. */
    static List<Told> told(List<Told> lines) {
        Map<String, DealStatus> issuers = issuers(lines);
        Told.tellings(lines)
                .filter(telling -> FundingRule.isNews(telling) && telling.round() != null)
                .map(telling -> telling.name(PartyRole.TARGET))
                .forEach(issuers.keySet()::remove);
        return issuers.isEmpty()
                ? lines
                : lines.stream().map(told -> told(told, issuers)).toList();
    }

    /** Who sells shares to the public, and how far that has come: by the first lines, or by those under them where it is done. */
    private static Map<String, DealStatus> issuers(List<Told> lines) {
        Map<String, DealStatus> issuers = new HashMap<>();
        List<Told> opening = lines.subList(0, Math.min(OPENING, lines.size()));
        boolean round = Told.tellings(opening).anyMatch(FundingRule::isNews);
        Told.tellings(round ? lines.subList(0, Math.min(BELOW, lines.size())) : opening)
                .filter(telling -> telling.type() == DealType.PUBLIC_OFFERING && !telling.earlier())
                .filter(telling ->
                        telling.status() == DealStatus.COMPLETED || !round && telling.status() != DealStatus.RUMOURED)
                .forEach(telling -> {
                    String issuer = telling.name(PartyRole.TARGET);
                    if (issuer != null) {
                        issuers.putIfAbsent(issuer, telling.status());
                    }
                });
        return issuers;
    }

    private static Told told(Told told, Map<String, DealStatus> issuers) {
        return told.with(told.tellings().stream()
                .map(telling -> isProceeds(telling, issuers.keySet()) ? proceeds(telling, issuers) : telling)
                .toList());
    }

    /** The money is no further on its way than the offering. */
    private static Telling proceeds(Telling telling, Map<String, DealStatus> issuers) {
        boolean ahead = issuers.get(telling.name(PartyRole.TARGET)) == DealStatus.ANNOUNCED;
        return ahead ? telling.ofOffering().offered() : telling.ofOffering();
    }

    private static boolean isProceeds(Telling telling, Set<String> issuers) {
        String target = telling.name(PartyRole.TARGET);
        return FundingRule.isNews(telling) && telling.sum() != null && target != null && issuers.contains(target);
    }
}
