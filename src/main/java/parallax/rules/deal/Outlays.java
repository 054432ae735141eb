package parallax.rules.deal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.DealType;
import parallax.extraction.Figure;
import parallax.extraction.Value;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.NearSum;
import parallax.rules.deal.line.Telling;

/** Money for computing capacity is one deal by its sum, whatever an article calls who spends it, or what it is spent on. */
final class Outlays {

    private final List<Outlay> known = new ArrayList<>();

    private Outlays() {}

    /** A deal over capacity, and its sum. */
    private record Outlay(Telling telling, Value sum) {}

    /**
     * The same lines, where the sum that a group and one of its companies are both said to spend is one outlay, and the
     * money that a customer is said to put into its supplier is the price of their contract.
     */
    static List<Told> told(List<Told> lines) {
        Outlays outlays = new Outlays();
        lines.forEach(outlays::note);
        return outlays.known.isEmpty()
                ? lines
                : lines.stream().map(outlays::told).toList();
    }

    private void note(Told told) {
        for (Telling telling : told.tellings()) {
            Value sum = telling.type() == DealType.COMPUTE_CONTRACT && !telling.earlier()
                    ? sum(told.line(), telling.anchor())
                    : null;
            if (sum != null) {
                known.add(new Outlay(telling, sum));
            }
        }
    }

    private Told told(Told told) {
        return told.with(told.tellings().stream()
                .map(telling -> {
                    Outlay first = first(telling, told.line());
                    return first == null ? telling : telling.like(first.telling());
                })
                .toList());
    }

    /** The first told of the deals that the telling is another word for, or null. */
    private @Nullable Outlay first(Telling telling, Line line) {
        boolean outlay = Site.isBuilt(telling) && !telling.earlier();
        boolean stake = telling.type() == DealType.MINORITY_STAKE || telling.type() == DealType.FUNDING_ROUND;
        Value sum = outlay || stake ? sum(line, telling.anchor()) : null;
        if (sum == null) {
            return null;
        }
        return known.stream()
                .filter(other -> Sums.near(other.sum(), sum))
                .filter(other -> outlay ? Site.isBuilt(other.telling()) : isBetween(other.telling(), telling))
                .findFirst()
                .orElse(null);
    }

    /** Whether the contract is of the two that the stake is told of. */
    private static boolean isBetween(Telling contract, Telling stake) {
        return stake.actors().size() == 2 && names(contract).equals(names(stake));
    }

    private static Set<String> names(Telling telling) {
        Set<String> names = new HashSet<>();
        telling.actors().forEach(actor -> names.add(actor.name()));
        return names;
    }

    /** The sum nearest to the deciding word, or null. */
    private static @Nullable Value sum(Line line, int anchor) {
        Figure figure = line.at(NearSum.of(line, anchor)).figure();
        return figure == null ? null : figure.value();
    }
}
