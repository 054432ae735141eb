package parallax.rules.deal.round;

import java.util.List;
import parallax.rules.deal.line.Examples;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Joint;
import parallax.rules.deal.telling.Purchases;

/** Into which company a verb says that money goes: "invested in [Acme]", "put $9 million into [Acme]". */
final class Invested {

    private static final WordList COMPANIES = WordList.of("company-nouns");
    private static final WordList MANY = WordList.of("companies-at-large");

    private Invested() {}

    /** "spends $2 billion on the AI startup [Acme]", "will spend another $2 billion backing [Acme]"; or -1. */
    static int spentOn(Line line, int verb) {
        for (int i = verb + 1; i < verb + 7 && !line.isAny(i, ".", ",", "to", "for"); i++) {
            boolean money = line.at(i - 1).isMoney() || line.at(i - 2).isMoney();
            int name = money && line.isAny(i, "on", "backing") ? line.clause().object(i + 1) : -1;
            if (name >= 0) {
                boolean named = line.is(i, "backing")
                        || line.isAny(verb, "bet", "bets", "betting")
                        || COMPANIES.startsAt(line, name - 1);
                return named && Purchases.isWhole(line, name) ? name : -1;
            }
        }
        return -1;
    }

    /** "invested in [Acme] and [Bolt]": each of them, where no sum says how much one of them got: not what one person once put money into. */
    static List<Integer> inEach(Line line, int verb) {
        int listed = amongMany(line, verb);
        if (listed >= 0) {
            return new Joint(line).from(listed);
        }
        int first = in(line, verb, false);
        List<Integer> all = first < 0 || line.hasMoney(verb, first) ? List.of() : new Joint(line).from(first);
        boolean once = all.size() > 1 || line.is(verb - 1, "having");
        boolean portfolio = once && line.at(line.clause().subject(verb)).isPerson();
        return portfolio ? List.of() : all.isEmpty() ? List.of(first) : all;
    }

    /** "led the firm's investment in [Acme]", "led its [Acme] investment": index of the company, or -1. */
    static int byNoun(Line line, int noun) {
        boolean before = line.at(noun - 1).isCompany() && !line.isPossessive(noun - 1);
        int in = line.isAny(noun + 1, "in", "into") ? line.clause().object(noun + 2) : -1;
        int company = before ? noun - 1 : in;
        boolean own = line.is(noun, "investment") && line.clause().owner(before ? noun - 1 : noun) >= 0;
        return own && line.at(company).isCompany() && !line.isPossessive(company) ? company : -1;
    }

    /** "has written checks to [Acme] and Bolt": each of them. */
    static List<Integer> byChecks(Line line, int verb) {
        int to = line.isAny(verb + 1, "checks", "cheques") ? verb + 2 : verb + 3;
        boolean checks = line.isAny(to - 1, "checks", "cheques") && line.isAny(to, "to", "into", "for");
        return checks && line.at(to + 1).isCompany() ? new Joint(line).from(to + 1) : List.of();
    }

    /** "has invested in 40 AI companies, among them [Acme], Bolt and Core": index of the first of them, or -1. */
    private static int amongMany(Line line, int verb) {
        boolean many = false;
        for (int i = verb + 2;
                i < verb + 12 && !line.at(i).isName() && !line.at(i).isMoney();
                i++) {
            many |= MANY.startsAt(line, i);
            boolean among = line.is(i, "among") && line.isAny(i + 1, "them", "those", "these");
            int first = among ? i + 2 : Examples.behind(line, i);
            if (many && first > 0 && line.at(first).isCompany()) {
                return line.is(verb + 1, "in")
                                && !line.at(line.clause().subject(verb)).isPerson()
                        ? first
                        : -1;
            }
        }
        return -1;
    }

    /** "put $9 million into [Acme]": the first of them, or -1. */
    static int in(Line line, int verb, boolean needsMoney) {
        boolean money = !needsMoney || InvestedSum.before(line, verb) >= 0;
        for (int i = verb + 1; i < verb + 9; i++) {
            money |= line.at(i).isMoney();
            if (line.isAny(i, "in", "into") && !line.is(i - 1, "back")
                    || needsMoney && line.isAny(i, "for", "to") && line.isAny(i - 1, "check", "checks", "cheque")) {
                return money ? line.clause().object(i + 1) : -1;
            }
            boolean each = line.isAny(i, "and", ",") && (line.at(i + 1).isMoney() || line.is(i + 1, "respectively"))
                    || line.at(i).isComma() && line.is(i - 1, "respectively");
            if (!each && line.isAny(i, ",", ".", "and", "that", "from")) {
                return -1;
            }
        }
        return -1;
    }
}
