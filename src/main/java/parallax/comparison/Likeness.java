package parallax.comparison;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parallax.comparison.Comparison.Verdict;
import parallax.comparison.Telling.Stated;
import parallax.extraction.Aspect;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.Value;

/**
 * How much speaks for two tellings being of one deal: a sum of signals, each with its weight.
 *
 * <p>Parties decide first: without a common target nothing else counts. Type and status only lean, because reports of one
 * deal name them differently; amounts, rounds and dates tell the deals of one pair apart.
 */
record Likeness(List<Signal> signals) {

    /** From here on two tellings are of one deal. */
    static final double ENOUGH = 4;

    /** The weight of names that cannot be one company's: whatever else speaks for it. */
    static final double NEVER = -100;

    private static final double CLOSE_PRICE = 1.25;

    /** A sign for (positive) or against one deal. */
    record Signal(String name, double weight) {}

    static Likeness of(Telling left, Telling right) {
        List<Signal> signals = new ArrayList<>();
        parties(left.parties(), right.parties(), signals);
        if (sum(signals) > 0) {
            add(
                    signals,
                    "type",
                    DealFamily.likeness(left.deal().type(), right.deal().type()));
            add(signals, "amount", money(left, right, Aspect.AMOUNT, 2.5, ticket(left, right) ? -1.5 : -2.5));
            add(signals, "valuation", money(left, right, Aspect.VALUATION, 1, -1.5));
            add(signals, "stake", stakes(left, right));
            add(signals, "round", rounds(left, right));
            add(signals, "dates", dates(left, right));
            add(signals, "main or mentioned", mains(left, right));
            add(signals, "status", statuses(left, right));
        }
        return new Likeness(List.copyOf(signals));
    }

    double score() {
        return sum(signals);
    }

    private static double sum(List<Signal> signals) {
        double sum = 0;
        for (Signal signal : signals) {
            sum += signal.weight;
        }
        return sum;
    }

    private static void add(List<Signal> signals, String name, double weight) {
        if (weight != 0) {
            signals.add(new Signal(name, weight));
        }
    }

    private static void parties(Parties left, Parties right, List<Signal> signals) {
        if (left.symmetric() || right.symmetric()) {
            int common = common(left.principals(), right.principals());
            boolean alone = left.principals().size() == 1 && right.principals().size() == 1;
            add(signals, "parties", common >= 2 ? 5 : common == 1 && alone ? 2 : NEVER);
            return;
        }
        boolean named = !left.others().isEmpty() && !right.others().isEmpty();
        boolean met = named && common(left.others(), right.others()) > 0;
        if (common(left.targets(), right.targets()) > 0) {
            add(signals, "target", 3);
        } else {
            add(signals, "similar target", met && near(left.targets(), right.targets()) ? 1.5 : NEVER);
        }
        boolean bought =
                DealFamily.of(left.type()) == DealFamily.CONTROL || DealFamily.of(right.type()) == DealFamily.CONTROL;
        boolean single = left.others().size() == 1 && right.others().size() == 1;
        add(signals, "other side", met ? 2 : !named ? (bought ? 1 : 0) : bought || single ? -4 : -2);
    }

    private static boolean near(List<CompanyName> left, List<CompanyName> right) {
        for (CompanyName l : left) {
            for (CompanyName r : right) {
                if (l.near(r)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int common(List<CompanyName> left, List<CompanyName> right) {
        int common = 0;
        for (CompanyName l : left) {
            boolean met = false;
            for (int i = 0; i < right.size() && !met; i++) {
                met = l.same(right.get(i));
            }
            common += met ? 1 : 0;
        }
        return common;
    }

    /** Whether one may tell of a single investor's part of the round that the other tells of. */
    private static boolean ticket(Telling left, Telling right) {
        return EnumSet.of(left.deal().type(), right.deal().type())
                .equals(EnumSet.of(DealType.MINORITY_STAKE, DealType.FUNDING_ROUND));
    }

    private static double money(Telling left, Telling right, Aspect aspect, double same, double other) {
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

    private static double stakes(Telling left, Telling right) {
        List<Stated<Value.Percent>> lefts = left.stated(Aspect.STAKE, Value.Percent.class);
        List<Stated<Value.Percent>> rights = right.stated(Aspect.STAKE, Value.Percent.class);
        Optional<Verdict> best = lefts.stream()
                .flatMap(l ->
                        rights.stream().map(r -> Alignment.shares(l.value(), l.precision(), r.value(), r.precision())))
                .min(Comparator.naturalOrder());
        return best.map(verdict -> verdict == Verdict.DIFFER ? -1.0 : 1.0).orElse(0.0);
    }

    private static double rounds(Telling left, Telling right) {
        Set<String> lefts = roundNames(left);
        Set<String> rights = roundNames(right);
        if (lefts.isEmpty() || rights.isEmpty()) {
            return 0;
        }
        return lefts.stream().anyMatch(rights::contains) ? 2 : -3;
    }

    private static Set<String> roundNames(Telling telling) {
        return telling.stated(Aspect.ROUND, Value.Words.class).stream()
                .map(round -> Alignment.round(round.value().text()))
                .collect(Collectors.toSet());
    }

    private static double dates(Telling left, Telling right) {
        double told = years(left, right);
        if (left.published() == null
                || right.published() == null
                || !left.deal().main()
                || !right.deal().main()) {
            return told;
        }
        long apart = Math.abs(DAYS.between(left.published(), right.published()));
        return told + (apart <= 10 ? 1 : apart <= 60 ? 0 : apart <= 365 ? -1 : -2.5);
    }

    /** Years of announcement or closing that the texts themselves tell. */
    private static double years(Telling left, Telling right) {
        Set<String> lefts = toldYears(left);
        Set<String> rights = toldYears(right);
        if (lefts.isEmpty() || rights.isEmpty()) {
            return 0;
        }
        return lefts.stream().anyMatch(rights::contains) ? 0.5 : -2;
    }

    private static Set<String> toldYears(Telling telling) {
        return Stream.of(Aspect.ANNOUNCED_ON, Aspect.CLOSED_ON)
                .flatMap(aspect -> telling.stated(aspect, Value.Day.class).stream())
                .flatMap(day -> Optional.ofNullable(day.value().edtf()).stream())
                .map(edtf -> edtf.substring(0, 4))
                .collect(Collectors.toSet());
    }

    private static double mains(Telling left, Telling right) {
        if (left.deal().main() && right.deal().main()) {
            return 0.5;
        }
        boolean rounds =
                left.deal().type() == DealType.FUNDING_ROUND && right.deal().type() == DealType.FUNDING_ROUND;
        // What a report tells of a company's funding in passing is more often an earlier round.
        return rounds ? -1 : left.deal().main() != right.deal().main() ? -0.25 : 0;
    }

    private static double statuses(Telling left, Telling right) {
        Set<DealStatus> both = EnumSet.of(left.deal().status(), right.deal().status());
        boolean done = both.contains(DealStatus.COMPLETED);
        if (done && (both.contains(DealStatus.TERMINATED) || both.contains(DealStatus.DENIED))) {
            return -3;
        }
        boolean past = done
                && both.contains(DealStatus.RUMOURED)
                && left.deal().main() != right.deal().main();
        return past ? -0.5 : 0;
    }

    /** The signals in plain words, the weightiest first: for showing why. */
    String words() {
        return signals.stream()
                .sorted(Comparator.comparingDouble((Signal signal) -> -Math.abs(signal.weight())))
                .map(signal -> String.format(Locale.ROOT, "%s %+.1f", signal.name(), signal.weight()))
                .collect(Collectors.joining(", "));
    }
}
