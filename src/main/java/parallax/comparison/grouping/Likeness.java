package parallax.comparison.grouping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

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

    /** A sign for (positive) or against one deal; nothing where it has no weight. */
    record Signal(String name, double weight) {}

    static Likeness of(Telling left, Telling right) {
        List<Signal> signals = new ArrayList<>(new PartyLikeness(left.parties(), right.parties()).signals());
        if (sum(signals) > 0) {
            signals.add(new Signal(
                    "type", DealFamily.likeness(left.deal().type(), right.deal().type())));
            signals.addAll(new FigureLikeness(left, right).signals());
            signals.addAll(new TimeLikeness(left, right).signals());
        }
        signals.removeIf(signal -> signal.weight == 0);
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

    /** The signals in plain words, the weightiest first: for showing why. */
    String words() {
        return signals.stream()
                .sorted(Comparator.comparingDouble((Signal signal) -> -Math.abs(signal.weight())))
                .map(signal -> String.format(Locale.ROOT, "%s %+.1f", signal.name(), signal.weight()))
                .collect(Collectors.joining(", "));
    }
}
