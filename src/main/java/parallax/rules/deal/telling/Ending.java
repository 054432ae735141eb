package parallax.rules.deal.telling;

import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;

/** Words that say that a deal came to nothing: not those that only fear it or ask for it. */
public final class Ending {

    private static final WordList WORDS = WordList.of("terminated");
    private static final WordList MODALS = WordList.of("weak-modals");
    private static final WordList WISHES = WordList.of("ending-wishes");

    /** How far before the words a condition may stand: "if the merger is blocked". */
    private static final int CONDITION = 8;

    private Ending() {}

    /** Index of the first such words in {@code [from, to)}, or -1. */
    public static int firstIn(Line line, int from, int to) {
        int at = WORDS.firstIn(line, from, to);
        while (at >= 0 && isOnlyThought(line, at)) {
            at = WORDS.firstIn(line, at + 1, to);
        }
        return at;
    }

    public static boolean anyIn(Line line, int from, int to) {
        return firstIn(line, from, to) >= 0;
    }

    static boolean startsAt(Line line, int index) {
        return WORDS.startsAt(line, index) && !isOnlyThought(line, index);
    }

    /** "could be blocked", "wants to unwind", "if it falls through". */
    private static boolean isOnlyThought(Line line, int at) {
        int verb = line.isAny(at - 1, "be", "have", "still", "even", "yet") ? at - 1 : at;
        verb = line.is(verb - 1, "have") ? verb - 1 : verb;
        if (MODALS.startsAt(line, verb - 1) || line.is(verb - 1, "to") && WISHES.startsAt(line, verb - 2)) {
            return true;
        }
        for (int i = at - 1; i > at - CONDITION && !line.at(i).isComma(); i--) {
            if (line.isAny(i, "if", "unless")) {
                return true;
            }
        }
        return false;
    }
}
