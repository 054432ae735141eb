package parallax.rules.deal.round;

import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Rounds;
import parallax.rules.deal.line.WordList;

/** What one investor puts up of a round, told by its sum: "put in $20 million", "is providing another $5 million". */
final class Ticket {

    private static final WordList GIVES = WordList.of("ticket-verbs");
    private static final WordList SOME = WordList.of("ticket-sizes");
    private static final WordList ENDS = WordList.of("ticket-ends");
    private static final WordList TAKERS = WordList.of("ticket-takers");

    private Ticket() {}

    /** Whether the verb says that its subjects put up a sum: of nothing else than the round that is spoken of. */
    static boolean isPut(Line line, int verb) {
        int sum = GIVES.startsAt(line, verb) ? sum(line, verb + GIVES.lengthAt(line, verb)) : -1;
        return sum >= 0 && (isCheck(line, verb, sum) || !isOpen(line, verb) && isForRound(line, behind(line, sum)));
    }

    /** Index of the sum, behind "another", "the remaining" and the like; or -1. */
    private static int sum(Line line, int from) {
        int at = from;
        while (at < from + 4 && SOME.startsAt(line, at)) {
            at++;
        }
        return line.at(at).isMoney() ? at : -1;
    }

    /** "is considering putting in": may have been long ago, whatever became of it. */
    private static boolean isOpen(Line line, int verb) {
        return line.isAny(verb - 1, "considering", "considered", "weighing", "weighed");
    }

    /** Index behind the sum, or behind the last of several: "invested $4 billion and $2 billion". */
    private static int behind(Line line, int sum) {
        int at = sum;
        while (line.isAny(at + 1, "and", ",") && line.at(at + 2).isMoney()) {
            at += 2;
        }
        return at + 1;
    }

    /** "wrote a $5 million check", "put in $20 million": words that are said of nothing but money for shares. */
    private static boolean isCheck(Line line, int verb, int sum) {
        return line.isAny(sum + 1, "check", "cheque")
                || line.isAny(verb, "put", "putting", "puts") && line.isAny(verb + 1, "in", "up");
    }

    /** Whether the words behind the sum name nothing that it is for, or the round itself. */
    private static boolean isForRound(Line line, int from) {
        int at = line.isAny(from, "in", "into", "to", "toward", "towards", "for") ? from + 1 : -1;
        if (at < 0) {
            return from >= line.size() || ENDS.startsAt(line, from);
        }
        for (int i = at; i < at + 4 && !line.isAny(i, ",", "."); i++) {
            if (Rounds.startsAt(line, i) || TAKERS.startsAt(line, i)) {
                return true;
            }
        }
        return false;
    }
}
