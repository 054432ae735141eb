package parallax.rules.deal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.DealType;
import parallax.extraction.Mention;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.round.FundingRule;

/** Who gives money and who raises it in an article, as all of its tellings have it: "Acme has raised" is not said of a backer. */
final class KnownRoles {

    private final Set<String> givers = new HashSet<>();
    private final Set<String> backers = new HashSet<>();
    private final Set<String> raisers = new HashSet<>();

    KnownRoles(List<Told> lines) {
        lines.forEach(told -> told.tellings().forEach(this::note));
    }

    private void note(Telling telling) {
        for (Telling.Actor actor : telling.actors()) {
            switch (actor.role()) {
                case ACQUIRER -> givers.add(actor.name());
                case INVESTOR, LEAD_INVESTOR -> {
                    givers.add(actor.name());
                    backers.add(actor.name());
                }
                case TARGET -> {
                    if (telling.type() == DealType.FUNDING_ROUND && telling.money() > telling.anchor()) {
                        raisers.add(actor.name());
                    }
                }
                default -> {}
            }
        }
    }

    boolean isGiver(@Nullable String name) {
        return givers.contains(name);
    }

    /** Whether a telling says by itself which deal it is of. */
    boolean isWhole(Telling telling, Told told) {
        String target = telling.name(PartyRole.TARGET);
        return switch (Account.group(telling.type())) {
            case ACQUISITION ->
                telling.name(PartyRole.SELLER) != null || target != null && telling.name(PartyRole.ACQUIRER) != null;
            case PARTNERSHIP, OTHER, MERGER -> telling.actors().size() > 1;
            case COMPUTE_CONTRACT, LICENSE_AND_HIRE -> true;
            case FUNDING_ROUND ->
                target != null
                        && (!telling.isBy(FundingRule.NAME)
                                || raisers.contains(target)
                                || !givers.contains(target)
                                || !backers.contains(target)
                                        && (isNamed(told, target) || isCalled(told, telling, target)));
            default -> target != null;
        };
    }

    /** Whether the words themselves name it as the one that raises: "Acme, fresh off a $9 million round, buys Bolt". */
    private static boolean isCalled(Told told, Telling telling, String company) {
        int money = told.line().at(telling.anchor()).span().start();
        return telling.actors().stream()
                .filter(actor ->
                        actor.role() == PartyRole.TARGET && actor.name().equals(company))
                .map(Telling.Actor::mention)
                .anyMatch(mention ->
                        mention.form() == Mention.Form.NAME && mention.span().end() < money);
    }

    /** Whether the sentence names this company and no other: "Acme surprised all when it announced its Series A" is not said of what Acme buys. */
    private static boolean isNamed(Told told, String company) {
        List<Mention> named = told.line().passage().mentions().stream()
                .filter(mention -> mention.form() == Mention.Form.NAME && mention.kind() == Mention.Kind.COMPANY)
                .toList();
        return !named.isEmpty()
                && named.stream().allMatch(mention -> mention.name().equals(company));
    }
}
