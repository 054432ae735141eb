package parallax.rules.deal.round;

import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.RoundName;
import parallax.rules.deal.line.Rounds;
import parallax.rules.deal.line.WordList;

/** Words before the names of those whose money a company raises: "raised $15 million from", "in talks with". */
final class MoneyFrom {

    private static final WordList RAISES = WordList.of("raise-verbs");
    private static final WordList PARTS = WordList.of("part-before");

    private MoneyFrom() {}

    /** "in talks with Acme and Bolt to raise", "discussions with Acme about a round": those talked to may back it. */
    static boolean raisesBehind(Line line, int with) {
        boolean link = false;
        for (int i = with + 1; i < with + 16; i++) {
            link |= line.isAny(i, "to", "about", "over", "on", "for", "regarding");
            if (link && (line.isAny(i, "raise", "raising") || Rounds.startsAt(line, i))) {
                return true;
            }
        }
        return false;
    }

    /** "raised $15 million from Acme", "a $20 million round from Acme", "a seed round that was raised from Acme". */
    static boolean isGiver(Line line, int from) {
        if (endsRound(line, from)) {
            return true;
        }
        boolean money = false;
        boolean raised = false;
        for (int i = from - 1; i >= Math.max(0, from - 7); i--) {
            if (raised && Rounds.startsAt(line, i)) {
                return true;
            }
            raised |= line.is(i, "raised") && line.isAny(i - 1, "was", "it", "which");
            money |= line.at(i).isMoney() || Rounds.startsAt(line, i);
            if (money && (RAISES.startsAt(line, i) || PARTS.startsAt(line, i) && RoundTalk.isOfRound(line))) {
                return true;
            }
        }
        for (int i = from - 1; i > from - 6; i--) {
            if (line.at(i).isMoney()) {
                return line.isAny(i - 1, "and", ",") && isGiverBefore(line, i - 1);
            }
        }
        return false;
    }

    /** "announced its Series C financing [from] Acme": a round right before. */
    private static boolean endsRound(Line line, int from) {
        for (int i = from - 1; i > from - 5; i--) {
            if (RoundName.startsAt(line, i)) {
                return Rounds.last(line, i) == from - 1;
            }
        }
        return false;
    }

    /** "$20 million from Acme and $10 million [from] Bolt": what is listed behind a giver gives too. */
    private static boolean isGiverBefore(Line line, int end) {
        for (int i = end - 1; i > end - 8; i--) {
            if (line.is(i, "from")) {
                return isGiver(line, i);
            }
        }
        return false;
    }
}
