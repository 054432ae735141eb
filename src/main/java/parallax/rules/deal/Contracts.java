package parallax.rules.deal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.DealType;
import parallax.rules.deal.contract.AgreementRule;
import parallax.rules.deal.line.Telling;

/** What "the deal" of two companies is, where an article also says what it is about. */
final class Contracts {

    /** Deals of which "an agreement" is another word, and that say who gives and who takes. */
    private static final Set<DealType> CONTRACTS =
            EnumSet.of(DealType.COMPUTE_CONTRACT, DealType.OTHER, DealType.LICENSE_AND_HIRE);

    /** Deals that are agreed on, too, but of another kind. */
    private static final Set<DealType> PURCHASES =
            EnumSet.of(DealType.ACQUISITION, DealType.MERGER, DealType.MINORITY_STAKE, DealType.FUNDING_ROUND);

    private Contracts() {}

    /** The same lines, where an agreement whose subject others tell is a deal of that kind. */
    static List<Told> told(List<Told> lines) {
        List<Telling> known = lines.stream()
                .flatMap(told -> told.tellings().stream())
                .filter(telling -> CONTRACTS.contains(telling.type()) || PURCHASES.contains(telling.type()))
                .filter(telling -> telling.actors().size() > 1)
                .toList();
        return known.isEmpty()
                ? lines
                : lines.stream().map(told -> told(told, known)).toList();
    }

    private static Told told(Told told, List<Telling> known) {
        List<Telling> tellings = new ArrayList<>();
        for (Telling telling : told.tellings()) {
            Telling other = telling.type() == DealType.PARTNERSHIP ? subject(telling, known) : null;
            if (other == null) {
                tellings.add(telling);
            } else if (CONTRACTS.contains(other.type())) {
                tellings.add(telling.like(other));
            } else if (!telling.isBy(AgreementRule.NAME)) {
                tellings.add(telling);
            }
        }
        return new Told(told.line(), tellings, told.facts());
    }

    /** The first of the known deals that has all its parties, and is as old or as new as it; or null. */
    private static @Nullable Telling subject(Telling agreement, List<Telling> known) {
        return known.stream()
                .filter(other -> other.earlier() == agreement.earlier())
                .filter(other -> agreement.actors().stream().allMatch(actor -> other.names(actor.name())))
                .filter(other -> agreement.actors().size() > 1)
                .findFirst()
                .orElse(null);
    }
}
