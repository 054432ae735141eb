package parallax.rules.deal.round;

import java.util.List;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Joint;
import parallax.rules.deal.telling.Purchases;

/** Into which company a verb says that money goes: "invested in [Acme]", "put $9 million into [Acme]". */
final class Invested {

    private static final WordList COMPANIES = WordList.of("company-nouns");

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
        int first = in(line, verb, false);
        List<Integer> all = first < 0 || line.hasMoney(verb, first) ? List.of() : new Joint(line).from(first);
        boolean once = all.size() > 1 || line.is(verb - 1, "having");
        boolean portfolio = once && line.at(line.clause().subject(verb)).isPerson();
        return portfolio ? List.of() : all.isEmpty() ? List.of(first) : all;
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
            if (line.isAny(i, ",", ".", "and", "that", "from")) {
                return -1;
            }
        }
        return -1;
    }
}
