package parallax.rules.deal.fact;

import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.SumWords;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.round.RoundTalk;

/** Whether a sum is what a round values a company at, though no word of valuing stands by it. */
final class RoundValue {

    private static final WordList RAISES = WordList.of("raise-verbs");

    private RoundValue() {}

    /** "raised a Series G at a $7 billion price tag": of a company that is not bought. */
    static boolean isPriceTag(Line line, int at, int index) {
        return line.is(index, "price")
                && line.is(index + 1, "tag")
                && line.is(SumWords.determiner(line, at) - 1, "at")
                && RoundTalk.namesRound(line);
    }

    /** "raises $300 million at $5 billion", "is raising at $5 billion". */
    static boolean isRaisedAt(Line line, int at) {
        int sum = line.at(at - 2).isDay() ? at - 3 : at - 2;
        int verb = line.at(sum).isMoney() ? SumWords.taker(line, sum, 4) : at - 2;
        return line.is(at - 1, "at")
                && RAISES.startsAt(line, verb)
                && (verb < at - 2 || line.word(verb).startsWith("rais"));
    }
}
