package parallax.rules.deal.round;

import java.util.Set;
import parallax.extraction.Figure;
import parallax.extraction.Mention;
import parallax.rules.deal.line.Investors;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Means;
import parallax.rules.deal.line.Rounds;
import parallax.rules.deal.line.Topics;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Purchases;
import parallax.text.Characters;

/** Which company takes the money of a round. */
final class RoundTaker {

    private static final WordList RAISES = WordList.of("raise-verbs");
    private static final WordList GIVES = WordList.of("round-verbs");
    private static final WordList VALUES = WordList.of("value-verbs");
    private static final WordList LEADS = WordList.of("lead-verbs");
    private static final WordList VENTURES = WordList.of("venture-nouns");

    private static final Set<String> APPROACHES = Set.of("nearing", "approaching", "closing in on");

    private RoundTaker() {}

    /** The subject of a verb of raising whose words end at {@code end}, or the company that they say the money is for; or -1. */
    static int ofVerb(Line line, int verb, int end) {
        if (line.at(verb - 1).isMoney() && line.is(verb + 1, "by")) {
            int taker = line.clause().object(verb + 2);
            return line.at(taker).isCompany() ? taker : -1;
        }
        if (verb == 0 && Means.opened(line, end) >= 0) {
            return Means.opened(line, end);
        }
        int help = helpBefore(line, verb);
        int subject = help >= 0
                ? line.clause().firstName(help + 1, verb)
                : line.clause().subject(verb);
        return line.at(subject).isCompany() ? subject : help >= 0 ? -1 : venture(line, end);
    }

    /** Index of the verb in "Acme helps Tarn raise", or -1: who helps raises nothing. */
    private static int helpBefore(Line line, int verb) {
        for (int i = verb - 1; i > verb - 12 && !line.isAny(i, ",", ".", "and", "that", "which", "to"); i--) {
            if (line.isAny(i, "help", "helps", "helped", "helping")) {
                return line.is(verb, "raise") ? i : -1;
            }
        }
        return -1;
    }

    /** Who takes the money of a round that is only named: its owner, or the subject of the verb before it; or -1. */
    static int ofNoun(Line line, int round, int end) {
        int given = named(line, round, end);
        if (given >= 0) {
            return given;
        }
        int opened = Means.opened(line, end);
        if (opened >= 0) {
            return opened;
        }
        int sum = Rounds.moneyBefore(line, round);
        if (isApproached(line, sum)) {
            return ofVerb(line, sum, end);
        }
        int apposed = RoundAside.apposed(line, sum);
        if (apposed >= 0) {
            return ofNoun(line, apposed, apposed);
        }
        for (int i = round - 1; i > Math.max(-1, round - 9); i--) {
            if (line.isAny(i, "off", "from") && line.is(i - 1, "fresh")) {
                int named = line.at(i - 2).isComma() ? i - 3 : line.clause().subject(i - 1);
                return line.at(named).isCompany() ? named : -1;
            }
            if (GIVES.startsAt(line, i)) {
                return ofVerb(line, i, end);
            }
            int valued = line.isAny(i, "after", "following", "with") ? Worth.company(line, i) : -1;
            if (valued >= 0) {
                return valued;
            }
            if (line.isAny(i, ".", "by", "led", "follows", "after")) {
                int led = afterLead(line, i);
                return led >= 0 || line.isTitle() ? led : RoundAside.company(line, round, sum);
            }
        }
        int taker = RoundAside.subject(line, sum);
        return line.isTitle() ? Means.owner(line, round) : taker >= 0 ? taker : RoundAside.company(line, round, sum);
    }

    /** "Acme has become a unicorn after Kestrel led a $9 million round": the company that the sentence is about, or -1. */
    private static int afterLead(Line line, int verb) {
        boolean lead = line.is(verb, "led")
                && line.at(verb - 1).isCompany()
                && line.isAny(verb - 2, "after", "when", "as")
                && !line.at(verb - 3).isDay();
        for (int i = 0; lead && i < verb - 2; i++) {
            if (line.at(i).isCompany() && Topics.isHead(line, i)) {
                return i;
            }
        }
        return -1;
    }

    /** "Acme nearing $9 million round": the verb is read as part of the sum. */
    static boolean isApproached(Line line, int sum) {
        Figure figure = line.at(sum).figure();
        return figure != null
                && figure.hedge() != null
                && APPROACHES.contains(Characters.plainLower(figure.hedge().of(line.text())));
    }

    /** "Acme's Series A", "a Series A for Acme", "a $5 million round that values Acme at": whose round it is, or -1. */
    static int named(Line line, int round, int end) {
        int invested = Invested.byNoun(line, round);
        if (invested >= 0) {
            return invested;
        }
        int owner = line.clause().owner(round);
        if (line.at(owner).isCompany()) {
            return LedRound.isLeaders(line, owner) ? LedRound.taker(line, owner) : owner;
        }
        if (LEADS.startsAt(line, round - 2) && line.at(round - 1).isCompany()) {
            return round - 1;
        }
        int whose = RoundAside.ofWhose(line, round, Rounds.moneyBefore(line, round));
        if (whose >= 0) {
            return whose;
        }
        int name = -1;
        if (line.is(end + 1, "at") && line.at(end + 2).isCompany() && !Investors.isOne(line.at(end + 2))) {
            name = end + 2;
        } else if (isRaisedBehind(line, end + 1)) {
            name = line.is(end + 1, "that") ? end + 2 : end + 1;
        } else if (line.isAny(end + 1, "for", "in", "into", "of")
                || line.isAny(end, "haul", "fundraising", "fundraise", "raise") && line.is(end + 1, "by")) {
            name = line.clause().object(end + 2);
        } else {
            for (int i = end + 1; i < end + 5 && isWordOrDay(line, i) && !line.isAny(i, ",", "."); i++) {
                name = VALUES.startsAt(line, i) && !isOfReference(line, round, i)
                        ? line.clause().object(i + 1)
                        : name;
            }
        }
        boolean company = line.at(name).isCompany() && !line.isPossessive(name) && !Purchases.isThing(line, name);
        return company ? name : -1;
    }

    private static boolean isWordOrDay(Line line, int index) {
        return line.at(index).isPlain() || line.at(index).isDay();
    }

    /** "The funding values the company at": the one that was told to raise it, whoever was named since. */
    private static boolean isOfReference(Line line, int round, int verb) {
        Mention valued = line.at(line.clause().object(verb + 1)).mention();
        return round < 4 && line.isAny(0, "the", "this") && valued != null && valued.form() == Mention.Form.DESCRIPTION;
    }

    /** "the $9 million round [that] Acme recently secured": whether such a clause stands at {@code at}. */
    private static boolean isRaisedBehind(Line line, int at) {
        int name = line.is(at, "that") ? at + 1 : at;
        int verb = name + 1;
        while (verb < name + 4
                && line.isAny(verb, "recently", "just", "also", "had", "has", "reportedly", "previously")) {
            verb++;
        }
        return line.at(name).isCompany()
                && !line.isPossessive(name)
                && RAISES.startsAt(line, verb)
                && !line.hasMoney(verb, verb + 4);
    }

    /** "an $18 million round for his new company, Acme". */
    private static int venture(Line line, int end) {
        int named = line.at(end + 1).isName() ? -1 : end + 2;
        boolean described = line.is(end + 1, "for")
                && line.at(named).isCompany()
                && line.at(named + 1).isComma()
                && line.isAny(named + 2, "a", "an", "the", "their", "his", "her", "which");
        if (described) {
            return named;
        }
        for (int i = end + 1; i < end + 14 && !line.isAny(i, "according", "from", "by", "says", "said"); i++) {
            if (VENTURES.startsAt(line, i)) {
                for (int name = i + 1; name < i + 8; name++) {
                    if (line.at(name).isCompany()) {
                        return name;
                    }
                }
            }
        }
        return -1;
    }
}
