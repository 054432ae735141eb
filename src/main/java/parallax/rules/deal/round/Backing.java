package parallax.rules.deal.round;

import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Rounds;
import parallax.rules.deal.line.WordList;

/** Words that open a list of investors by a noun: "other investors in the round include", "angels such as". */
final class Backing {

    private static final WordList NOUNS = WordList.of("investor-nouns");
    private static final WordList OTHERS = WordList.of("participant-nouns");
    private static final WordList NEW = WordList.of("new-investors");
    private static final WordList LINKS = WordList.of("include-verbs");
    private static final WordList JOINING = WordList.of("round-joining");
    private static final WordList JOINS = WordList.of("join-verbs");
    private static final WordList EQUALS = WordList.of("equal-verbs");

    private static final WordList FILLERS = WordList.of("list-fillers");

    private static final WordList OPENINGS = WordList.of("inverted-openings");

    private static final int REACH = 9;
    private static final int LONGEST_OPENING = 16;

    private Backing() {}

    /** Index of the first item of the list whose noun stands at {@code at}, or -1. */
    static int list(Line line, int at) {
        boolean investors = NOUNS.startsAt(line, at);
        boolean one = line.isAny(at, "investor", "backer") && line.is(at + 1, "of");
        if (one || !investors && !OTHERS.startsAt(line, at)) {
            return -1;
        }
        boolean placed = false;
        for (int i = at + 1; i < at + REACH && !line.isAny(i, ".", ",", "and"); i++) {
            if (line.isAny(i, "previous", "earlier", "prior", "past")) {
                return -1;
            }
            placed |= isOfRound(line, i);
            boolean link = LINKS.startsAt(line, i) || EQUALS.startsAt(line, i) && opensList(line, i + 1);
            if (link) {
                boolean own = investors && (line.is(i - 1, "now") || line.is(at, "angels") || isNew(line, at));
                return placed || own ? i + LINKS.lengthAt(line, i) + EQUALS.lengthAt(line, i) : -1;
            }
            if (i == at + 1
                    && line.isAny(i, "—", "–", "(")
                    && line.isAny(i + 1, "they", "these", "those", "who", "which")) {
                boolean join = investors && LINKS.startsAt(line, i + 2) && JOINS.anyIn(line, i, line.size());
                return join ? i + 2 + LINKS.lengthAt(line, i + 2) : -1;
            }
            placed |= line.is(i, "which") && line.is(i - 1, "of");
            boolean going = line.word(i).endsWith("ing") && isNew(line, at);
            if (i == at + 1 && !placed && !going && !line.isAny(i, "in", "to", "of", "now", "who", "that")) {
                return -1;
            }
        }
        return -1;
    }

    /** "Joining Acme in the round [were] Bolt and Core": index of the first item of the list that ends the sentence, or -1. */
    static int inverted(Line line, int at) {
        boolean opened = at > 1 && at < LONGEST_OPENING && OPENINGS.startsAt(line, 0);
        return opened && EQUALS.startsAt(line, at) && opensList(line, at + 1) && isNamed(line, at) ? at + 1 : -1;
    }

    /** Whether the words before the verb name a round, or a company that is backed: it may be joined by staff, too. */
    private static boolean isNamed(Line line, int verb) {
        boolean backed = line.is(0, "backing") || line.is(1, "backing");
        for (int i = 1; i < verb; i++) {
            if (backed && line.at(i).isCompany()
                    || line.isAny(i, "round", "deal", "funding", "investment", "financing")) {
                return true;
            }
        }
        return false;
    }

    /** "potential investors", "other early backers": not "other past backers". */
    private static boolean isNew(Line line, int noun) {
        return NEW.startsAt(line, noun - 1)
                || NEW.startsAt(line, noun - 2) && line.isAny(noun - 1, "early", "institutional", "outside");
    }

    /** "in the latest round", "involved in the funding", "in the consortium". */
    private static boolean isOfRound(Line line, int index) {
        return Rounds.startsAt(line, index) || JOINING.startsAt(line, index);
    }

    /** "are Acme and Bolt": names follow at once. */
    static boolean opensList(Line line, int index) {
        for (int i = index; i < index + 6; i++) {
            if (line.at(i).isName()) {
                return true;
            }
            if (line.at(i).isComma() || !FILLERS.startsAt(line, i) && !line.isAny(i, "managed", "advised", "by")) {
                return false;
            }
        }
        return false;
    }
}
