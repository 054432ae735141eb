package parallax.rules.deal;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.Aspect;

/** What a company earns: revenue, sales, recurring revenue or run rate. */
final class RevenueRule implements LineRule<Fact> {

    private static final WordList WORDS = WordList.of("revenue");
    private static final WordList COMPARES = WordList.of("compares");

    @Override
    public String name() {
        return "deal/revenue";
    }

    @Override
    public List<Fact> read(Line line) {
        List<Fact> facts = new ArrayList<>();
        if (!WORDS.anyIn(line, 0, line.size())) {
            return facts;
        }
        Facts make = new Facts(line, name());
        for (int i = 0; i < line.size(); i++) {
            if (line.at(i).isMoney() && (after(line, i) || before(line, i) || !facts.isEmpty() && compared(line, i))) {
                facts.add(make.figure(Aspect.REVENUE, i, Holder.of(line, i)));
            }
        }
        return facts;
    }

    /** "$100 million in annual recurring revenue". */
    private static boolean after(Line line, int at) {
        for (int i = at + 1; i < at + 6; i++) {
            if (WORDS.startsAt(line, i)) {
                return true;
            }
            if (!line.at(i).isPlain() || line.isAny(i, ",", ".", "(", "from", "to", "at", "for")) {
                return false;
            }
        }
        return false;
    }

    /** "revenue of $75 million", "ARR is approaching $200 million". */
    private static boolean before(Line line, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 9); i--) {
            if (WORDS.startsAt(line, i)) {
                return true;
            }
            if (line.at(i).isMoney() || line.isAny(i, ".", ";", "raise", "raised", "valuation", "valued")) {
                return false;
            }
        }
        return false;
    }

    /** "up from $50 million", "building on the $70 million of last year". */
    private static boolean compared(Line line, int at) {
        for (int i = at - 1; i >= at - 3; i--) {
            if (COMPARES.startsAt(line, i)) {
                return true;
            }
        }
        return false;
    }
}
