package parallax.rules.deal.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Aspect;
import parallax.extraction.Figure;
import parallax.extraction.Value;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.round.TotalRaisedRule;
import parallax.rules.deal.telling.Fact;
import parallax.rules.deal.telling.Facts;
import parallax.rules.deal.telling.Holder;
import parallax.rules.deal.telling.LineRule;

/** The same sum in another currency, in brackets or behind "or". */
public final class ConversionRule implements LineRule<Fact> {

    private static final List<LineRule<Fact>> SUMS = List.of(
            new ValuationRule(),
            new TotalRaisedRule(),
            new RevenueRule(),
            new AmountRule(),
            new PriceRule(),
            new PartRule());

    private static final int REACH = 7;

    @Override
    public String name() {
        return "deal/conversion";
    }

    @Override
    public List<Fact> read(Line line) {
        List<Fact> facts = new ArrayList<>();
        Facts make = new Facts(line, name());
        Map<Integer, Fact> sums = null;
        for (int i = 0; i < line.size(); i++) {
            int original = original(line, i);
            if (original >= 0) {
                sums = sums == null ? sums(line) : sums;
                Fact sum = sums.get(original);
                if (sum != null) {
                    int of = sum.aspect() == Aspect.AMOUNT ? -1 : Holder.of(line, original);
                    facts.add(make.figure(sum.aspect(), i, of));
                }
            }
        }
        return facts;
    }

    private static Map<Integer, Fact> sums(Line line) {
        Map<Integer, Fact> sums = new HashMap<>();
        for (LineRule<Fact> rule : SUMS) {
            rule.read(line).forEach(fact -> sums.putIfAbsent(fact.anchor(), fact));
        }
        return sums;
    }

    /** Index of the sum that the one at {@code at} repeats, or -1. */
    private static int original(Line line, int at) {
        Figure figure = line.at(at).figure();
        if (!line.at(at).isMoney() || figure == null) {
            return -1;
        }
        int before = at - 1;
        while (before > at - REACH && line.at(before).isPlain()) {
            before--;
        }
        boolean bracketed = line.is(at - 1, "(") && line.is(at + 1, ")");
        boolean again =
                figure.conversion() || bracketed && isOther(line.at(before).figure(), figure);
        return again && line.at(before).isMoney() ? before : -1;
    }

    /** Whether both are money, of different currencies. */
    private static boolean isOther(@Nullable Figure one, Figure other) {
        return one != null
                && one.value() instanceof Value.Money first
                && other.value() instanceof Value.Money second
                && !first.currency().equals(second.currency());
    }
}
