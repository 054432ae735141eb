package parallax.rules.deal.round;

import java.util.List;
import parallax.rules.deal.line.Affiliation;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Rounds;
import parallax.rules.deal.line.SumWords;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Joint;

/** Whether words right beside a sum say that it is put into a company, and who puts it in. */
final class PassingSum {

    private static final WordList VALUES = WordList.of("valuation-after");
    private static final WordList REVENUE = WordList.of("revenue");
    private static final WordList INVESTS = WordList.of("invest-verbs");
    private static final WordList LEADS = WordList.of("lead-verbs");
    private static final WordList NOUNS = WordList.of("investment-nouns");
    private static final WordList ORDERS = WordList.of("order-nouns");

    private static final int NEAR = 4;

    private PassingSum() {}

    /** Whether the sum at {@code at} may be one: no price, no value, no earnings, no order. */
    static boolean is(Line line, int at) {
        return line.at(at).isMoney()
                && !line.isUnitPrice(at)
                && !line.is(at - 1, "at")
                && !VALUES.anyIn(line, at + 1, at + 3)
                && !REVENUE.anyIn(line, at + 1, at + NEAR)
                && !ORDERS.anyIn(line, at + 1, at + NEAR);
    }

    /** "the biggest round since Acme's [$9 million] in 2021": whether the sum is a round's, which stands before. */
    static boolean isCompared(Line line, int sum) {
        boolean ends = line.at(sum + 1).isDay()
                || line.isAny(sum + 1, "in", "last", ".", ",", "from")
                || sum + 1 >= line.size();
        return ends && line.at(line.clause().firstName(0, sum)).isCompany() && RoundTalk.namesRound(line);
    }

    /** "a $9 million Series A", "$9 million in funding": index of the words for the round, or -1. */
    static int round(Line line, int sum) {
        for (int i = sum + 1; i < sum + NEAR && line.at(i).isPlain() && !line.isAny(i, ",", ".", "and", "for"); i++) {
            if (Rounds.startsAt(line, i)) {
                return i;
            }
        }
        return -1;
    }

    /** "$9 million from Acme and Bolt", "Acme invested $9 million", "a $9 million investment by Acme": those who give it; none where nobody is said to. */
    static List<Integer> givers(Line line, int sum) {
        int verb = SumWords.taker(line, sum, NEAR);
        if (INVESTS.startsAt(line, verb) || LEADS.startsAt(line, verb)) {
            return line.clause().subjects(verb);
        }
        boolean invested = NOUNS.startsAt(line, sum + 1) || line.isAny(sum + 1, "check", "cheque", "infusion");
        for (int i = sum + 1; i < sum + NEAR; i++) {
            if (line.isAny(i, "from", "by")) {
                int giver = line.clause().object(i + 1);
                List<Integer> givers = line.at(giver).isCompany() ? new Joint(line).from(giver) : List.of();
                boolean firm = invested || givers.stream().anyMatch(new Affiliation(line)::isFirm);
                return firm ? givers : List.of();
            }
            if (!line.at(i).isPlain() || line.isAny(i, ",", ".", "and", "to")) {
                return List.of();
            }
        }
        return List.of();
    }
}
