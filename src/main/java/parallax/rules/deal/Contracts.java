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

    /** A deal that says who gives and who takes, and in which line it stands. */
    private record Known(Telling telling, int line) {}

    /** The same lines, where an agreement whose subject others tell is a deal of that kind. */
    static List<Told> told(List<Told> lines) {
        List<Known> known = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            for (Telling telling : lines.get(i).tellings()) {
                boolean kind = CONTRACTS.contains(telling.type()) || PURCHASES.contains(telling.type());
                if (kind && telling.actors().size() > 1) {
                    known.add(new Known(telling, i));
                }
            }
        }
        if (known.isEmpty()) {
            return lines;
        }
        List<Told> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            all.add(told(lines.get(i), i, known));
        }
        return all;
    }

    private static Told told(Told told, int line, List<Known> known) {
        List<Telling> tellings = new ArrayList<>();
        for (Telling telling : told.tellings()) {
            Known other = telling.type() == DealType.PARTNERSHIP ? subject(telling, known) : null;
            if (other == null) {
                tellings.add(telling);
            } else if (CONTRACTS.contains(other.telling().type())) {
                tellings.add(telling.like(other.telling()));
            } else if (!telling.isBy(AgreementRule.NAME) || isFurther(other, line)) {
                tellings.add(telling);
            }
        }
        return told.with(tellings);
    }

    /** "Acme signs deal with Bolt", far above "Acme will also invest $9 million in Bolt": two deals. */
    private static boolean isFurther(Known other, int line) {
        return other.telling().type() == DealType.MINORITY_STAKE && other.line() > line + 1;
    }

    /** The first of the known deals that has all its parties, and is as old or as new as it; or null. */
    private static @Nullable Known subject(Telling agreement, List<Known> known) {
        return known.stream()
                .filter(other -> other.telling().earlier() == agreement.earlier())
                .filter(other -> agreement.actors().stream()
                        .allMatch(actor -> other.telling().names(actor.name())))
                .filter(other -> agreement.actors().size() > 1)
                .findFirst()
                .orElse(null);
    }
}
