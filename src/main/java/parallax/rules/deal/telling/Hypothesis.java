package parallax.rules.deal.telling;

import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;

/** Deals that somebody only thinks of or asks about: "Imagine Acme bought Bolt", "It was not clear whether Acme will buy Bolt". */
public final class Hypothesis {

    private static final WordList OPENINGS = WordList.of("supposes");
    private static final WordList WISHES = WordList.of("wished");

    private static final WordList NEVER = WordList.of("never-was");

    private static final WordList QUESTIONS = WordList.of("open-questions");

    private static final int LONGEST = 4;
    private static final int LONGEST_QUESTION = 14;

    private Hypothesis() {}

    /** Whether the deal whose deciding word stands at {@code anchor} is told by nobody to be done or planned. */
    public static boolean is(Line line, int anchor) {
        return OPENINGS.startsAt(line, 0) && isInFirstClause(line, anchor)
                || isWished(line, anchor)
                || isAsked(line, anchor)
                || NEVER.anyIn(line, anchor - LONGEST - 1, anchor);
    }

    private static boolean isInFirstClause(Line line, int anchor) {
        for (int i = 0; i < anchor; i++) {
            if (line.at(i).isComma() || line.clause().isBoundary(i) && !line.is(i, "if")) {
                return false;
            }
        }
        return true;
    }

    /** "It is unclear if Acme will [take] a stake", "even if another firm [bought] it": the clause of the question. */
    private static boolean isAsked(Line line, int anchor) {
        for (int i = anchor - 1; i > anchor - LONGEST_QUESTION && !line.isAny(i, ";", ":", "but"); i--) {
            if (line.is(i, "if") && line.is(i - 1, "even")) {
                return true;
            }
            if (line.isAny(i, "whether", "if")) {
                return QUESTIONS.anyIn(line, i - 4, i);
            }
        }
        return false;
    }

    private static boolean isWished(Line line, int anchor) {
        for (int i = anchor - 1; i >= anchor - LONGEST; i--) {
            if (WISHES.lengthAt(line, i) == anchor - i) {
                return true;
            }
        }
        return false;
    }
}
