package parallax.rules.deal;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.Aspect;
import parallax.text.Span;

/** Which round a company raises. */
final class RoundRule implements LineRule<Fact> {

    @Override
    public String name() {
        return "deal/round";
    }

    @Override
    public List<Fact> read(Line line) {
        List<Fact> facts = new ArrayList<>();
        Facts make = new Facts(line, name());
        for (int i = 0; i < line.size(); i++) {
            Span span = RoundName.span(line, i);
            if (span != null) {
                facts.add(make.words(Aspect.ROUND, RoundName.at(line, i), span, i, -1));
            }
        }
        return facts;
    }
}
