package parallax.rules.deal.round;

import java.util.List;
import parallax.rules.deal.line.Investors;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Rounds;
import parallax.rules.deal.line.WordList;

/** The words that open a list of those who lead a round: "led by Acme and Bolt", "the lead investor is Acme". */
final class LeadersBehind {

    private static final WordList LEADS = WordList.of("led-by");
    private static final WordList JOIN_VERBS = WordList.of("join-verbs");
    private static final WordList INCLUDES = WordList.of("include-verbs");
    private static final WordList BE = WordList.of("link-verbs");
    private static final WordList RAISES = WordList.of("raise-verbs");
    private static final WordList PEOPLE = WordList.of("people-nouns");
    private static final WordList TEAM = WordList.of("team-words");

    private LeadersBehind() {}

    /** Index of the first item of the list of those who lead, which the words at {@code at} open; or -1. */
    static int leaders(Line line, int at) {
        int leads = Math.max(LEADS.lengthAt(line, at), leading(line, at));
        if (leads == 0
                || isNamed(line, at)
                || isGroup(line, at)
                || ofSyndicate(line, at)
                || isRun(line, at, at + leads)) {
            return -1;
        }
        boolean told = line.is(at, "lead")
                || RoundTalk.isOfDeal(line)
                || JOIN_VERBS.anyIn(line, at, line.size())
                || Investors.isOne(line.at(at + leads));
        return told ? linked(line, at + leads) : -1;
    }

    /** Those listed from {@code from} on who lead: "led by Acme, and Bolt and Core also participated". */
    static List<Integer> listed(Line line, int from) {
        List<Integer> names = upToIncluded(line, line.clause().list(from));
        int end = names.isEmpty() ? line.size() : names.get(names.size() - 1) + 1;
        for (int verb = end; verb < end + 3; verb++) {
            List<Integer> joiners = Joining.joins(line, verb) ? BackersBefore.of(line, verb) : List.of();
            if (!joiners.isEmpty() && joiners.size() < names.size()) {
                return names.stream().filter(name -> !joiners.contains(name)).toList();
            }
        }
        return names;
    }

    /** "led by Acme, also includes Bolt and Core": Acme. */
    private static List<Integer> upToIncluded(Line line, List<Integer> names) {
        for (int k = 1; k < names.size(); k++) {
            for (int i = names.get(k - 1) + 1; i < names.get(k); i++) {
                if (INCLUDES.startsAt(line, i) || line.is(i, "well") && line.is(i - 1, "as")) {
                    return names.subList(0, k);
                }
            }
        }
        return names;
    }

    /** "Acme as lead investor": the name stands before. */
    private static boolean isNamed(Line line, int at) {
        int as = line.isAny(at - 1, "the", "a", "its") ? at - 2 : at - 1;
        return line.is(at, "lead") && line.is(as, "as") && line.at(as - 1).isName();
    }

    /** "a group led by Acme": who buys with others, in a sentence that tells of no money raised. */
    private static boolean isGroup(Line line, int at) {
        return line.isAny(at - 1, "group", "consortium", "team") && !RAISES.anyIn(line, 0, at);
    }

    /** "Leading the $9 million Series A round is": how many items go up to the name; 0 where they do not open with it. */
    private static int leading(Line line, int at) {
        if (!line.isAny(at, "leading", "co-leading", "anchoring")) {
            return 0;
        }
        boolean round = false;
        for (int i = at + 1; i < at + 9 && !line.isAny(i, ",", ".", "and"); i++) {
            round |= Rounds.startsAt(line, i) || line.isAny(i, "deal", "investment", "raise");
            if (round && line.isAny(i, "is", "are", "was", "were")) {
                return i + 1 - at;
            }
        }
        return 0;
    }

    /** "Acme, led by Lee's classmate, raised", "the team is led by Ann Lee": who runs it, not who leads its round. */
    private static boolean isRun(Line line, int at, int list) {
        int before = at - 1;
        while (line.isAny(before, ",", "is", "was", "being", "now", "currently")) {
            before--;
        }
        boolean company = line.at(before).isCompany()
                || line.isAny(
                        before, "team", "company", "startup", "lab", "unit", "project", "effort", "venture", "business")
                || isCrew(line, before);
        int name = line.clause().firstName(list, list + 6);
        if (isOfRound(line, before)) {
            return false;
        }
        if (line.at(before).isCompany() && before < at - 1 && line.clause().firstName(0, at) == before) {
            return true;
        }
        return company && line.at(name).isPerson() && !line.isPossessive(name);
    }

    /** "three founders, led by", "a team of eight engineers led by": not "a group of angels led by". */
    private static boolean isCrew(Line line, int noun) {
        return (PEOPLE.startsAt(line, noun) || TEAM.startsAt(line, noun))
                && !line.isAny(noun, "angels", "backers", "alumni", "operators", "entrepreneurs");
    }

    /** "The seed round for [Acme] was led by": whether the company is named to tell whose round it is. */
    private static boolean isOfRound(Line line, int company) {
        int preposition = company - 1;
        while (preposition > company - 5
                && line.at(preposition).isPlain()
                && !line.isAny(preposition, "for", "of", "in", "by", "into")) {
            preposition--;
        }
        return line.isAny(preposition, "for", "of", "in", "by", "into")
                && Rounds.startsAt(line, Rounds.startsAt(line, preposition - 1) ? preposition - 1 : preposition - 2);
    }

    /** "the lead investor [in the round] will be Acme": index behind the words that link the noun to the name. */
    private static int linked(Line line, int from) {
        int at = from;
        while (line.isAny(from, "in", "of", "for", "on") && at < from + 6 && !BE.startsAt(line, at)) {
            at++;
        }
        int link = at;
        while (line.isAny(from - 1, "investor", "investors") && BE.startsAt(line, link)) {
            link++;
        }
        return link > at ? link : from;
    }

    /** "a syndicate of angels led by Ann Lee": who leads those that put up money, not the round. */
    static boolean ofSyndicate(Line line, int at) {
        int group = line.isAny(at - 1, ",", "are", "is", "was", "were") ? at - 2 : at - 1;
        return LEADS.startsAt(line, at) && line.isAny(group, "syndicate", "angels", "investors", "club", "individuals");
    }

    /** Whether the words before {@code end} tell who leads a round, not who runs a company. */
    static boolean isLed(Line line, int end) {
        int led = LEADS.firstIn(line, 0, end);
        return led >= 0 && !isRun(line, led, led + LEADS.lengthAt(line, led));
    }
}
