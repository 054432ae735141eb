package parallax.comparison.grouping;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import parallax.comparison.fact.Alignment;
import parallax.comparison.fact.Quantity;
import parallax.comparison.fact.Verdict;
import parallax.comparison.grouping.Likeness.Signal;
import parallax.comparison.grouping.Telling.Stated;
import parallax.extraction.Aspect;
import parallax.extraction.DealType;
import parallax.extraction.Value;

/** What the figures of two tellings say for or against one deal: they tell the deals of one pair apart. */
record FigureLikeness(Telling left, Telling right) {

    private static final double CLOSE_PRICE = 1.25;

    List<Signal> signals() {
        return List.of(
                new Signal("amount", money(Aspect.AMOUNT, 2.5, ticket() ? -1.5 : -2.5)),
                new Signal("valuation", money(Aspect.VALUATION, 1, -1.5)),
                new Signal("stake", stakes()),
                new Signal("round", rounds()));
    }

    /** Whether one may tell of a single investor's part of the round that the other tells of. */
    private boolean ticket() {
        return EnumSet.of(left.deal().type(), right.deal().type())
                .equals(EnumSet.of(DealType.MINORITY_STAKE, DealType.FUNDING_ROUND));
    }

    private double money(Aspect aspect, double same, double other) {
        List<Stated<Value.Money>> lefts = left.stated(aspect, Value.Money.class);
        List<Stated<Value.Money>> rights = right.stated(aspect, Value.Money.class);
        double best = Double.NEGATIVE_INFINITY;
        for (Stated<Value.Money> l : lefts) {
            for (Stated<Value.Money> r : rights) {
                best = Math.max(best, money(l, r, same, other));
            }
        }
        return best == Double.NEGATIVE_INFINITY ? 0 : best;
    }

    private static double money(Stated<Value.Money> left, Stated<Value.Money> right, double same, double other) {
        Quantity l = new Quantity(left.value().amount(), left.value().to(), left.precision());
        Quantity r = new Quantity(right.value().amount(), right.value().to(), right.precision());
        if (!left.value().currency().equals(right.value().currency())) {
            // The same number in another currency is more likely a slip than another deal.
            return l.sameNumber(r) ? same / 2 : 0;
        }
        return switch (l.relation(r)) {
            case AGREE -> same;
            case COMPATIBLE, SINGLE -> same / 2;
            case DIFFER -> l.ratio(r) <= CLOSE_PRICE ? other / 5 : other;
        };
    }

    private double stakes() {
        List<Stated<Value.Percent>> lefts = left.stated(Aspect.STAKE, Value.Percent.class);
        List<Stated<Value.Percent>> rights = right.stated(Aspect.STAKE, Value.Percent.class);
        return lefts.stream()
                .flatMap(l ->
                        rights.stream().map(r -> Alignment.shares(l.value(), l.precision(), r.value(), r.precision())))
                .min(Comparator.naturalOrder())
                .map(verdict -> verdict == Verdict.DIFFER ? -1.0 : 1.0)
                .orElse(0.0);
    }

    private double rounds() {
        Set<String> lefts = rounds(left);
        Set<String> rights = rounds(right);
        if (lefts.isEmpty() || rights.isEmpty()) {
            return 0;
        }
        return lefts.stream().anyMatch(rights::contains) ? 2 : -3;
    }

    private static Set<String> rounds(Telling telling) {
        return telling.stated(Aspect.ROUND, Value.Words.class).stream()
                .map(round -> Alignment.round(round.value().text()))
                .collect(Collectors.toSet());
    }
}
