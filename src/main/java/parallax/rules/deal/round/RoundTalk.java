package parallax.rules.deal.round;

import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.RoundName;
import parallax.rules.deal.line.Rounds;
import parallax.rules.deal.line.WordList;

/** Whether a sentence speaks of a round, so that words which are said of much else too are said of one. */
public final class RoundTalk {

    private static final WordList RAISES = WordList.of("raise-verbs");
    private static final WordList DEALS = WordList.of("deal-words");

    private RoundTalk() {}

    /** Whether it names a round or says that somebody raises money. */
    static boolean isOfRound(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (RAISES.startsAt(line, i) || Rounds.startsAt(line, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it names a round. */
    public static boolean namesRound(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (Rounds.startsAt(line, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a round is named right behind the sum at {@code at}. */
    static boolean isBehind(Line line, int at) {
        for (int i = at + 1; i < at + 7; i++) {
            if (line.isAny(i, "round", "raise") || RoundName.startsAt(line, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it names a deal of any kind, or a round. */
    static boolean isOfDeal(Line line) {
        return DEALS.anyIn(line, 0, line.size()) || isOfRound(line);
    }

    /** Whether it speaks of investors, or of a round that they take part in. */
    public static boolean isOfInvestors(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (line.isAny(i, "investors", "backers", "round", "investor", "angels")) {
                return true;
            }
        }
        return isOfRound(line);
    }
}
