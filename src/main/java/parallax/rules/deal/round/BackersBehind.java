package parallax.rules.deal.round;

import java.util.List;
import java.util.Set;
import parallax.rules.deal.line.Affiliation;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.RoundName;
import parallax.rules.deal.line.Rounds;
import parallax.rules.deal.line.WordList;

/** The words that open a list of those who put up money: "with participation from Acme", "joined by Acme and Bolt". */
final class BackersBehind {

    private static final WordList LEADS = WordList.of("led-by");
    private static final WordList JOINS = WordList.of("backed-by");
    private static final WordList LED = WordList.of("lead-phrases");
    private static final WordList LEAD_VERBS = WordList.of("lead-verbs");
    private static final WordList JOIN_VERBS = WordList.of("join-verbs");
    private static final WordList BESIDE = WordList.of("beside-investors");
    private static final WordList DRAWS = WordList.of("draw-verbs");
    private static final WordList TALKS = WordList.of("talk-nouns");
    private static final WordList BY_FIRMS = WordList.of("given-by-firms");
    private static final WordList BACKED = WordList.of("backed");
    private static final WordList LOOSE = WordList.of("backed-loosely");

    private static final WordList RAISES = WordList.of("raise-verbs");

    private static final int FAR = 25;

    private BackersBehind() {}

    /** Index of the first item of the list of those who put up money, which the words at {@code at} open; or -1. */
    static int investors(Line line, int at) {
        if (ofTotal(line, at)) {
            return -1;
        }
        if (LeadersBehind.ofSyndicate(line, at) && RoundTalk.isOfInvestors(line)) {
            return at + LEADS.lengthAt(line, at);
        }
        int joins = LEADS.startsAt(line, at) ? 0 : JOINS.lengthAt(line, at);
        if (joins > 0 && isOfRound(line, at, joins)) {
            return at + joins;
        }
        int by = joinedBy(line, at);
        if (by >= 0) {
            return by + 1;
        }
        if (line.is(at, "from") && MoneyFrom.isGiver(line, at) || isWith(line, at)) {
            return at + 1;
        }
        if (line.is(at, "with") && TALKS.startsAt(line, at - 1) && MoneyFrom.raisesBehind(line, at)) {
            return at + 1;
        }
        int list = Math.max(Provision.givers(line, at), Math.max(Backing.list(line, at), Backing.inverted(line, at)));
        if (list >= 0) {
            return list;
        }
        return isResult(line, at) ? at + DRAWS.lengthAt(line, at) : BackersAmong.opens(line, at) ? at + 1 : -1;
    }

    /** Whether words that are said of much else too stand beside a round. */
    private static boolean isOfRound(Line line, int at, int length) {
        if (isOfOthers(line, at)) {
            return false;
        }
        if (BESIDE.startsAt(line, at) && at == 0) {
            return DRAWS.anyIn(line, 0, line.size()) && RoundTalk.isOfRound(line) || isListed(line, line.size());
        }
        if (BESIDE.startsAt(line, at)) {
            boolean led = LEADS.anyIn(line, 0, at) || LEAD_VERBS.anyIn(line, 0, at);
            return (line.at(at - 1).isName() || line.isAny(at - 1, "round", ",", "participated", "was", "were"))
                    && (led && RoundTalk.isOfRound(line)
                            || !line.is(at, "as") && (isJoined(line, at) || isListed(line, at)));
        }
        boolean whose = line.isAny(at - 1, "whose") || line.isAny(at - 2, "whose");
        if (whose && line.isAny(at, "investors", "backers", "existing", "earlier", "previous", "early", "other")) {
            return false;
        }
        if (line.is(at, "backed") && isFirm(line.word(at - 1))) {
            return false;
        }
        if (line.isAny(at, "investors", "backers") && BACKED.anyIn(line, at - 6, at) && !RoundTalk.isOfRound(line)) {
            return false;
        }
        boolean beside = line.is(at, "as") && JOIN_VERBS.anyIn(line, 0, at)
                || LeadersBehind.isLed(line, at)
                || LED.anyIn(line, 0, at)
                || line.is(at, "joined") && LEAD_VERBS.anyIn(line, 0, at) && RoundTalk.isOfDeal(line);
        boolean firm = BY_FIRMS.startsAt(line, at) && opensWithFirm(line, at + length);
        return firm || LOOSE.lengthAt(line, at) < length || RoundTalk.isOfRound(line) || beside;
    }

    /** "the firm backed by Ann Lee": who backs an investor. */
    private static boolean isFirm(String word) {
        return Set.of("firm", "fund", "investor", "vehicle", "group", "outfit")
                .contains(word.substring(word.lastIndexOf(' ') + 1));
    }

    /** "were joined in the round by Acme": index of "by", or -1. */
    private static int joinedBy(Line line, int at) {
        if (!line.is(at, "joined") || !RoundTalk.isOfRound(line)) {
            return -1;
        }
        for (int i = at + 1; i < at + 7 && line.at(i).isPlain() && !line.isAny(i, ",", ".", "and"); i++) {
            if (line.is(i, "by")) {
                return i;
            }
        }
        return -1;
    }

    /** "came from Kestrel Capital": who gave that is one who puts up money by its name. */
    private static boolean opensWithFirm(Line line, int list) {
        List<Integer> names = line.clause().list(list);
        return !names.isEmpty() && new Affiliation(line).isFirm(names.get(0));
    }

    /** "led by Acme, which has backed Bolt, as well as Core": whom a backer of the round has backed besides. */
    private static boolean isOfOthers(Line line, int at) {
        for (int i = at - 1; BESIDE.startsAt(line, at) && i > at - FAR && !line.isAny(i, ";", ")"); i--) {
            if (JOIN_VERBS.startsAt(line, i) && line.at(i - 1).isComma()) {
                return false;
            }
            if (line.isAny(i, "backed", "invested")
                    && line.isAny(i - 1, "has", "had", "also", "previously", "which", "that", "who")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a list of investors stands before: words that only go on with a list open none. */
    private static boolean isJoined(Line line, int at) {
        for (int i = 0; i < at; i++) {
            int length = BESIDE.startsAt(line, i) ? 0 : JOINS.lengthAt(line, i);
            if (length > 0 && isOfRound(line, i, length)) {
                return true;
            }
        }
        return false;
    }

    /** "Other investors include Acme, alongside Bolt", "Acme joined the round, along with Bolt". */
    private static boolean isListed(Line line, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (Backing.list(line, i) >= 0 || Joining.joins(line, i) || isResult(line, i)) {
                return true;
            }
        }
        return false;
    }

    /** "closed a $9 million round with Acme and Bolt". */
    private static boolean isWith(Line line, int at) {
        boolean round =
                line.is(at - 1, "round") || RoundName.startsAt(line, at - 2) && RoundName.length(line, at - 2) == 2;
        return line.is(at, "with") && round && RAISES.anyIn(line, 0, at) && Backing.opensList(line, at + 1);
    }

    /** "whose $300 million round last year included Acme", "the financing, which attracted Acme". */
    private static boolean isResult(Line line, int at) {
        if (!DRAWS.startsAt(line, at)) {
            return false;
        }
        int before = at - 1;
        while (before > at - 4
                && (line.at(before).isDay() || line.isAny(before, "last", "year", "also", "in", "has"))) {
            before--;
        }
        if (line.isAny(before, "which", "that")) {
            before -= line.at(before - 1).isComma() ? 2 : 1;
        }
        boolean named = RoundName.startsAt(line, before - 1) && RoundName.length(line, before - 1) == 2;
        boolean opened = line.at(before).isComma() && (Rounds.startsAt(line, 0) || Rounds.startsAt(line, 1));
        boolean which = line.is(before + 1, "which") || line.is(before + 2, "which");
        if (which && line.is(before, "investment")) {
            return true;
        }
        return opened
                || named
                || line.at(before).isPlain() && Rounds.last(line, before) == before && Rounds.startsAt(line, before);
    }

    /** "To date it has raised $20 million from Acme and Bolt": those of all its rounds. */
    private static boolean ofTotal(Line line, int at) {
        boolean from = line.is(at, "from") || line.isAny(at, "funding", "investors", "backers", "capital", "money");
        for (int i = at - 1; from && i > at - 6; i--) {
            if (line.at(i).isMoney()) {
                return RaisedToDate.is(line, i) && !LEADS.anyIn(line, 0, at);
            }
        }
        return false;
    }
}
