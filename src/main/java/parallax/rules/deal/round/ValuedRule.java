package parallax.rules.deal.round;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.InOffering;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Rounds;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Draft;
import parallax.rules.deal.telling.LineRule;

/** A headline that tells of a round by its valuation alone, and a round that values a company. */
public final class ValuedRule implements LineRule<Telling> {

    public static final String NAME = "deal/valued";

    private static final WordList REACHES = WordList.of("reach-verbs");
    private static final WordList VALUES = WordList.of("valuation-after");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Telling> read(Line line) {
        List<Telling> told = new ArrayList<>();
        boolean title = line.isTitle();
        for (int i = 0; i < line.size(); i++) {
            boolean reached = REACHES.startsAt(line, i) && isValue(line, i, title);
            int subject = reached ? line.clause().subject(i) : -1;
            if (line.at(subject).isCompany()) {
                told.add(new Draft(line, DealType.MINORITY_STAKE, i)
                        .with(PartyRole.TARGET, subject)
                        .told(name()));
            }
        }
        return told;
    }

    /** "hits $1B valuation" in a headline, no "hits $1B valuation in its IPO"; "was valued at $1 billion in a funding round" anywhere. */
    private static boolean isValue(Line line, int verb, boolean title) {
        boolean money = false;
        boolean value = line.is(verb, "valued");
        boolean round = title;
        for (int i = verb + 1; i < verb + 12; i++) {
            money |= line.at(i).isMoney();
            value |= VALUES.startsAt(line, i);
            round |= Rounds.startsAt(line, i);
            if (money && InOffering.at(line, i)) {
                return false;
            }
        }
        return money && value && round;
    }
}
