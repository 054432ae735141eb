package parallax.rules.deal;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.Aspect;

/** The same sum in another currency, in brackets behind it. */
final class ConversionRule implements LineRule<Fact> {

    private static final AmountRule AMOUNTS = new AmountRule();

    @Override
    public String name() {
        return "deal/conversion";
    }

    @Override
    public List<Fact> read(Line line) {
        List<Fact> facts = new ArrayList<>();
        Facts make = new Facts(line, name());
        for (Fact amount : AMOUNTS.read(line)) {
            int at = amount.anchor() + 2;
            if (line.at(at).isMoney() && line.is(at - 1, "(")) {
                facts.add(make.figure(Aspect.AMOUNT, at, -1));
            }
        }
        return facts;
    }
}
