package parallax.rules.deal.round;

import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Rounds;
import parallax.rules.deal.line.WordList;

/** Verbs of those who put up money beside who leads: "participated", "put in $20 million", "are in talks to join". */
final class Joining {

    private static final WordList JOIN_VERBS = WordList.of("join-verbs");
    private static final WordList JOINS_LOOSELY = WordList.of("joins-loosely");
    private static final WordList SOUNDS = WordList.of("joining-soon");

    private Joining() {}

    /** Whether the verb says that its subjects put up money too. */
    static boolean joins(Line line, int at) {
        return puts(line, at)
                || invests(line, at)
                || JOIN_VERBS.startsAt(line, at)
                        && (!JOINS_LOOSELY.startsAt(line, at) || RoundTalk.isOfInvestors(line) || goesOn(line, at));
    }

    /** "Acme led, with Bolt and Core following on". */
    private static boolean isBesideLeader(Line line, int verb) {
        for (int i = 1; i < verb; i++) {
            if (line.is(i, "led") && line.at(i + 1).isComma() && line.is(i + 2, "with")) {
                return true;
            }
        }
        return false;
    }

    /** "Acme put in $20 million and Bolt invested $10 million", "invested $10 million in the round". */
    private static boolean invests(Line line, int at) {
        boolean sum = line.isAny(at, "invested", "contributed", "committed", "investing", "contributing", "invest")
                && line.at(at + 1).isMoney();
        boolean round = line.isAny(at + 2, "in", "to", "into")
                && line.isAny(at + 3, "the", "this")
                && (Rounds.startsAt(line, at + 4) || Rounds.startsAt(line, at + 5));
        return sum && (round || isOtherTicketBefore(line, at));
    }

    private static boolean isOtherTicketBefore(Line line, int verb) {
        for (int i = verb - 1; i > verb - 9; i--) {
            if (puts(line, i)) {
                return true;
            }
        }
        return false;
    }

    /** "put in $20 million", "put up the remaining $3 million", "wrote a $5 million check". */
    private static boolean puts(Line line, int at) {
        int sum = line.isAny(at + 2, "the", "another") ? at + 3 : at + 2;
        sum = line.isAny(sum, "remaining", "other") ? sum + 1 : sum;
        boolean check = line.isAny(at, "wrote", "writing", "writes")
                && line.at(at + 2).isMoney()
                && line.isAny(at + 3, "check", "cheque");
        return check
                || line.isAny(at, "put", "putting")
                        && line.isAny(at + 1, "in", "up")
                        && line.at(sum).isMoney();
    }

    /** "Acme and Bolt also participated", "are in talks to participate": the words go on with the round told before. */
    private static boolean goesOn(Line line, int verb) {
        int end = verb + JOIN_VERBS.lengthAt(line, verb);
        boolean talks = SOUNDS.anyIn(line, line.clause().chainStart(verb), verb + 1);
        boolean again = line.isAny(end, "as", "too", "again") && !line.is(end + 1, "a");
        boolean listed =
                line.isAny(end, ".", ",") && BackersBefore.of(line, verb).size() > 1;
        return listed
                || isBesideLeader(line, verb)
                || (line.isAny(verb - 1, "also", "all", "both") || talks || again)
                        && (line.at(end - 1).word().equals(".")
                                || line.isAny(end, ".", ",", "as", "too", "again", "alongside", "along"));
    }
}
