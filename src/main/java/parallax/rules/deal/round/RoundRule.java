package parallax.rules.deal.round;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.Aspect;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.RoundName;
import parallax.rules.deal.telling.Fact;
import parallax.rules.deal.telling.Facts;
import parallax.rules.deal.telling.LineRule;
import parallax.text.Span;

/** Which round a company raises. */
public final class RoundRule implements LineRule<Fact> {

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
            if (span != null && !isOfValue(line, i) && !line.isAny(i - 1, "future", "eventual")) {
                facts.add(make.words(Aspect.ROUND, RoundName.at(line, i), span, i, -1));
            }
        }
        return facts;
    }

    /** "from $9 billion when it closed its Series E", "a jump from a $9 billion Series E valuation", "up from $9 billion in the Series E": names the value of before. */
    private static boolean isOfValue(Line line, int index) {
        int article = line.isAny(index - 1, "the", "its", "that") ? index - 1 : index;
        if (line.is(article - 1, "in") && line.at(article - 2).isMoney() && line.is(article - 3, "from")) {
            return true;
        }
        if (line.isAny(article - 1, "closed", "raised", "did", "announced")
                && line.is(article - 3, "when")
                && line.at(article - 4).isMoney()) {
            return true;
        }
        boolean valued = line.is(index + 2, "valuation") || line.is(index + 1, "valuation");
        for (int i = index - 1; valued && i > index - 5; i--) {
            if (line.isAny(i, "from", "than", "double", "triple", "over")) {
                return true;
            }
        }
        return false;
    }
}
