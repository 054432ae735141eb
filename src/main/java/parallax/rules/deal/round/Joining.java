package parallax.rules.deal.round;

import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Rounds;
import parallax.rules.deal.line.WordList;

/** Verbs of those who put up money beside who leads: "participated", "put in $20 million", "are in talks to join". */
final class Joining {

    private static final WordList JOIN_VERBS = WordList.of("join-verbs");
    private static final WordList JOINS_LOOSELY = WordList.of("joins-loosely");
    private static final WordList BE = WordList.of("equal-verbs");
    private static final WordList INVESTORS = WordList.of("investor-nouns");
    private static final WordList SOUNDS = WordList.of("joining-soon");

    private Joining() {}

    /** Whether the verb says that its subjects put up money too. */
    static boolean joins(Line line, int at) {
        return Ticket.isPut(line, at)
                || Provision.gives(line, at)
                || backs(line, at)
                || isAmong(line, at)
                || JOIN_VERBS.startsAt(line, at)
                        && (!JOINS_LOOSELY.startsAt(line, at) || RoundTalk.isOfInvestors(line) || goesOn(line, at));
    }

    /** "Acme and Bolt are among the funders of the round", "are the new investors in the round". */
    private static boolean isAmong(Line line, int at) {
        int among = line.is(at + 1, "also") ? at + 2 : at + 1;
        boolean counted = BE.startsAt(line, at) && line.isAny(among, "among", "the");
        for (int i = among + 1; counted && i < among + 5 && line.at(i).isPlain(); i++) {
            if (line.is(among, "the") && line.isAny(i, "existing", "current", "earlier", "previous")) {
                return false;
            }
            if (INVESTORS.startsAt(line, i)) {
                return true;
            }
        }
        return false;
    }

    /** "Acme backed Tarn's seed round": not "was backed in its seed round by". */
    private static boolean backs(Line line, int at) {
        if (!line.isAny(at, "backed", "funded", "financed", "bankrolled")
                || line.isAny(at - 1, "was", "were", "been")) {
            return false;
        }
        int round = BackersBefore.round(line, at);
        boolean taker = line.at(at + 1).isCompany() && line.is(at + 2, "in");
        return round >= 0
                && !line.is(at + 1, "by")
                && (taker
                        || line.at(RoundTaker.named(line, round, Rounds.last(line, round)))
                                .isCompany());
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
