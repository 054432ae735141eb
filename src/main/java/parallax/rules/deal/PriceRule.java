package parallax.rules.deal;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.Aspect;

/** What something is bought for. */
final class PriceRule implements LineRule<Fact> {

    private static final WordList BUYS = WordList.of("for-verbs");
    private static final WordList DEALS = WordList.of("deal-words");
    private static final int REACH = 30;

    @Override
    public String name() {
        return "deal/price";
    }

    @Override
    public List<Fact> read(Line line) {
        List<Fact> facts = new ArrayList<>();
        Facts make = new Facts(line, name());
        for (int i = 0; i < line.size(); i++) {
            boolean paid = line.is(i - 1, "for") || line.is(i - 2, "for") && line.isAny(i - 1, "a", "the", "some");
            if (line.at(i).isMoney() && (paid && behind(line, i, BUYS, REACH) || isWorth(line, i))) {
                facts.add(make.figure(Aspect.AMOUNT, i, -1));
            }
        }
        return facts;
    }

    /** "the deal is worth $9 billion", "an offer valued at $9 billion". */
    private static boolean isWorth(Line line, int at) {
        return line.isAny(at - 1, "at", "worth", "of", "to", "about", "is", "was", "with")
                && behind(line, at, DEALS, 14)
                && !TotalRaisedRule.isOtherTotal(line, at);
    }

    private static boolean behind(Line line, int at, WordList words, int reach) {
        for (int i = at - 1; i >= Math.max(0, at - reach); i--) {
            if (words.startsAt(line, i)) {
                return true;
            }
            if (line.at(i).isMoney() || line.isAny(i, ".", ";")) {
                return false;
            }
        }
        return false;
    }
}
