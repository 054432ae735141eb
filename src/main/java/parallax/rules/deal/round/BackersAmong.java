package parallax.rules.deal.round;

import parallax.rules.deal.line.Examples;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;

/** Backers of a round who are named as examples of many: "with many of its backers putting in more, including". */
final class BackersAmong {

    private static final WordList JOIN_VERBS = WordList.of("join-verbs");
    private static final WordList GIVERS = WordList.of("givers");

    private BackersAmong() {}

    /** Whether the word opens such examples. */
    static boolean opens(Line line, int at) {
        boolean examples = Examples.follow(line, at) || line.is(at, "them") && line.is(at - 1, "among");
        return examples
                && ofInvestors(line, at)
                && !ofAllSoFar(line, at)
                && (RoundTalk.isOfRound(line) || JOIN_VERBS.anyIn(line, 0, at));
    }

    private static boolean ofInvestors(Line line, int index) {
        for (int i = index - 1; i > index - 7 && line.at(i).isPlain(); i--) {
            if (line.isAny(i, "companies", "startups", "businesses", "bets")) {
                return false;
            }
            if (GIVERS.startsAt(line, i)) {
                return true;
            }
        }
        return false;
    }

    /** "has raised $9 million to date from firms like": those of all its rounds. */
    private static boolean ofAllSoFar(Line line, int at) {
        for (int i = at - 1; i > at - 14; i--) {
            if (line.at(i).isMoney()) {
                return RaisedToDate.is(line, i);
            }
        }
        return false;
    }
}
