package parallax.rules.deal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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
    static List<Told> told(List<Told> all) {
        List<Told> lines = sold(all);
        Map<String, DealStatus> issuers = issuers(lines);
        Told.tellings(lines)
                .filter(telling -> FundingRule.isNews(telling) && telling.round() != null)
                .map(telling -> telling.name(PartyRole.TARGET))
                .forEach(issuers.keySet()::remove);
        return issuers.isEmpty()
                ? lines
                : lines.stream().map(told -> told(told, issuers)).toList();
    }

    /** The same lines, where "the share sale" is the offering that the article tells of, and nothing is told of shares that others hold. */
    private static List<Told> sold(List<Told> lines) {
        Set<String> issuers = Told.tellings(lines)
                .filter(telling -> telling.type() == DealType.PUBLIC_OFFERING)
                .map(telling -> telling.name(PartyRole.TARGET))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        boolean tender = lines.stream()
                .anyMatch(told -> told.tellings().stream()
                        .anyMatch(telling -> telling.type() == DealType.SECONDARY_SALE && !isShareSale(told, telling)));
        return issuers.isEmpty() || tender
                ? lines
                : lines.stream().map(told -> sold(told, issuers)).toList();
    }

    private static Told sold(Told told, Set<String> issuers) {
        return told.with(told.tellings().stream()
                .map(telling -> isShareSale(told, telling) && isOf(telling, issuers) ? telling.ofOffering() : telling)
                .toList());
    }

    private static boolean isOf(Telling telling, Set<String> issuers) {
        String target = telling.name(PartyRole.TARGET);
        return target == null || issuers.stream().anyMatch(issuer -> SameName.is(issuer, target));
    }

    private static boolean isShareSale(Told told, Telling telling) {
        return telling.type() == DealType.SECONDARY_SALE
                && told.line().is(telling.anchor(), "share")
                && told.line().is(telling.anchor() + 1, "sale");
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
