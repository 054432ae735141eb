package parallax.rules.deal.round;

import java.util.ArrayList;
import java.util.List;
import parallax.rules.deal.line.Aside;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.NameList;
import parallax.rules.deal.line.RoundName;
import parallax.rules.deal.line.Rounds;
import parallax.rules.deal.line.WordList;

/** The backers of a round that stand before a verb: "Acme led the round", "with Acme and Bolt participating". */
final class BackersBefore {

    private static final WordList JOIN_VERBS = WordList.of("join-verbs");

    private static final WordList ARMS = WordList.of("arm-nouns");

    private BackersBefore() {}

    /** The names of a list that ends before the verb. */
    static List<Integer> of(Line line, int verb) {
        return OpeningList.upTo(line, verb, near(line, verb));
    }

    private static List<Integer> near(Line line, int verb) {
        NameList names = new NameList(line);
        int start = line.clause().chainStart(verb);
        start = line.isAny(start - 1, "each", "all", "both") ? line.clause().chainStart(start - 1) : start;
        int from = beforeArm(line, beforeRelative(line, names.isNumeral(start - 1) ? start - 1 : start));
        if (line.is(from - 1, ")") && !line.at(opening(line, from - 1) - 1).isName()) {
            int close = from - 1;
            return line.clause().list(opening(line, close) + 1).stream()
                    .filter(i -> i < close)
                    .toList();
        }
        if (line.isAny(from - 1, "which", "who")
                && line.at(from - 2).isComma()
                && line.at(from - 3).isName()) {
            return List.of(from - 3);
        }
        int aside = new Aside(line).before(from - 1);
        from = aside >= 0 ? aside : from;
        while (from > 0 && goesOn(line, names, from - 1)) {
            from = before(line, from - 1);
        }
        boolean taken =
                line.is(from - 1, "on") && line.isAny(from - 2, "brought", "bringing", "taken", "taking", "took");
        if (!taken && line.isAny(from - 1, "by", "to", "of", "told", "on", "per", "via")
                || line.is(from - 1, "the") && line.is(from - 2, "by")) {
            while (from < verb && !line.at(from).isComma()) {
                from++;
            }
        }
        return line.clause().list(from).stream().filter(i -> i < verb).toList();
    }

    /** "Acme's growth arm [led]": index behind the possessive; else that of the verb. */
    private static int beforeArm(Line line, int verb) {
        for (int i = verb - 1;
                ARMS.startsAt(line, verb - 1) && i > verb - 6 && line.at(i).isPlain();
                i--) {
            if (line.isAny(i, "'s", "'") && line.at(i - 1).isCompany()) {
                return i + 1;
            }
        }
        return verb;
    }

    /** "a round that Acme led, with Bolt": index of the round that the clause tells of; or -1. */
    static int roundBefore(Line line, List<Integer> leaders) {
        if (leaders.isEmpty()) {
            return -1;
        }
        int that = leaders.get(0) - 1;
        while (that > 0 && line.isAny(that, "the", "existing", "investor", "investors", "firm", "venture", "backer")) {
            that--;
        }
        boolean relative =
                line.isAny(that, "that", "which") || line.at(that + 1).isName() && that == leaders.get(0) - 1;
        int round = line.isAny(that, "that", "which") ? that - 1 : that;
        if (!relative) {
            return -1;
        }
        boolean lettered = RoundName.startsAt(line, round - 1) && RoundName.length(line, round - 1) == 2;
        return Rounds.startsAt(line, round) ? round : lettered ? round - 1 : -1;
    }

    /** "Acme and Bolt, all of which [invested]": index of the comma; else that of the verb. */
    private static int beforeRelative(Line line, int verb) {
        boolean all = line.isAny(verb - 1, "which", "whom")
                && line.is(verb - 2, "of")
                && line.isAny(verb - 3, "all", "both", "each", "most", "many", "some");
        return all && line.at(verb - 4).isComma() ? verb - 4 : verb;
    }

    /** Index of what the item ends: of the opening bracket, of the comma before "who founded Acme,", else of itself. */
    private static int before(Line line, int at) {
        int aside = new Aside(line).before(at);
        if (aside > 0 && line.at(aside - 1).isName()) {
            return aside;
        }
        return line.is(at, ")") ? opening(line, at) : at;
    }

    /** Whether the item is of the list that stands behind it; a word in capitals is of a name that is not known. */
    private static boolean goesOn(Line line, NameList names, int at) {
        boolean unknown = at > 0 && line.at(at).isPlain() && line.at(at).capital();
        boolean bound = line.word(at).startsWith("-") && line.at(at - 1).isName();
        boolean well = line.is(at, "well") && line.is(at - 1, "as");
        boolean arms = line.is(at, "of") && ARMS.startsAt(line, at - 1);
        return names.isListed(at) || unknown || bound || well || arms || line.isAny(at, "'s", ")");
    }

    /** "Ann Lee (president of Acme)": index of the bracket that the one at {@code close} closes, or what is next to it. */
    private static int opening(Line line, int close) {
        for (int i = close - 1; i > close - 12; i--) {
            if (line.is(i, "(")) {
                return i;
            }
        }
        return close;
    }

    /** "Acme co-led the round alongside Bolt and Core". */
    static List<Integer> leaders(Line line, int verb) {
        boolean aside = line.isAny(line.clause().chainStart(verb) - 1, "which", "who");
        List<Integer> leaders = new ArrayList<>(of(line, verb));
        boolean going =
                line.isAny(verb, "leading", "co-leading") && line.at(verb - 1).isComma();
        if ((aside || going) && leaders.isEmpty() && line.clause().subject(verb) >= 0) {
            leaders.add(line.clause().subject(verb));
        }
        if (leaders.isEmpty() && opener(line, verb) >= 0) {
            leaders.add(opener(line, verb));
        }
        for (int i = verb + 1; i < verb + 8; i++) {
            boolean with = line.is(i, "with") && line.at(i + 1).isName();
            if ((line.is(i, "alongside") || with) && isRoundsEnd(line, i - 1)) {
                List<Integer> beside = line.clause().list(i + 1);
                leaders.addAll(onlyJoin(line, beside) ? List.of() : beside);
            }
        }
        return leaders;
    }

    private static boolean isRoundsEnd(Line line, int at) {
        return line.is(at, "round") || RoundName.startsAt(line, at - 1) && RoundName.length(line, at - 1) == 2;
    }

    /** "[Acme], which Ann Lee, its founder, praised, led": the name at the head of the sentence that a clause tells more of; or -1. */
    private static int opener(Line line, int verb) {
        int first = line.clause().firstName(0, verb);
        boolean told = first >= 0
                && !line.isPossessive(first)
                && line.at(first + 1).isComma()
                && line.isAny(first + 2, "which", "who", "whose");
        return told && line.at(line.clause().chainStart(verb) - 1).isComma() ? first : -1;
    }

    /** "led the round with Acme and Bolt also participating": these two only put up money. */
    private static boolean onlyJoin(Line line, List<Integer> names) {
        int last = names.isEmpty() ? -1 : names.get(names.size() - 1);
        int end = last >= 0 && line.is(last + 1, "(") ? new Aside(line).after(last + 1, ")") : last + 1;
        return last >= 0 && JOIN_VERBS.anyIn(line, end, end + 3);
    }

    /** Index of the round that a verb of leading takes, or -1. */
    static int round(Line line, int verb) {
        for (int i = verb + 1; i < verb + 8; i++) {
            if (Rounds.startsAt(line, i)
                    || line.isAny(i, "round", "deal", "investment", "capital", "extension")
                    || isSeed(line, i)
                    || isNumbered(line, i)) {
                return i;
            }
        }
        return -1;
    }

    /** "led the seed": a round by its bare name. */
    private static boolean isSeed(Line line, int at) {
        return line.isAny(at, "seed", "pre-seed")
                && line.is(at - 1, "the")
                && (line.isAny(at + 1, ",", ".", "and", "with") || at + 1 == line.size());
    }

    /** "Acme led the first round, while Bolt led the second": the noun stands before. */
    private static boolean isNumbered(Line line, int at) {
        return line.isAny(at, "first", "second", "third", "latter")
                && line.is(at - 1, "the")
                && (line.isAny(at + 1, ",", ".", "and") || at + 1 == line.size())
                && RoundTalk.isOfRound(line);
    }
}
