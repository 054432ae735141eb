package parallax.rules.deal.line;

import java.util.List;

/** Money of a round that somebody has and does something with: "plans to mend payroll with $20 million in Series A funding". */
public final class Means {

    private static final WordList RAISES = WordList.of("raise-verbs");
    private static final WordList BACKS = WordList.of("back-verbs");
    private static final WordList LEADS = WordList.of("lead-verbs");

    private static final WordList ARMED = WordList.of("armed-with");

    private Means() {}

    /** Index of the "with" before the sum and the round that the item at {@code index} is one of, or -1. */
    public static int with(Line line, int index) {
        int sum = line.at(index).isMoney() ? index : Rounds.moneyBefore(line, index);
        int link = SumWords.taker(line, sum, 4);
        int round = line.isAny(sum + 1, "in", "of") ? sum + 2 : sum + 1;
        boolean named = line.at(sum).isMoney() && (Rounds.startsAt(line, round) || Rounds.startsAt(line, round + 1));
        return named && line.is(link, "with") && !isTold(line, link) ? link : -1;
    }

    /** "closes its seed round with $9 million in funding": the sentence tells of the round itself. */
    private static boolean isTold(Line line, int link) {
        for (int i = line.clause().clauseStart(link); i < link; i++) {
            if (RAISES.startsAt(line, i) || Rounds.startsAt(line, i)) {
                return true;
            }
        }
        return false;
    }

    /** "Backed by $9 million from Acme, Bolt plans": index of the sum that opens the sentence, or -1. */
    public static int openingSum(Line line) {
        int sum = ARMED.lengthAt(line, 0);
        while (sum > 0 && sum < 6 && SumWords.colours(line, sum)) {
            sum++;
        }
        return sum > 0 && line.at(sum).isMoney() && opened(line, sum) >= 0 && line.isAny(sum + 1, "from", "led")
                ? sum
                : -1;
    }

    /** "Armed with $9 million in new funding, Acme plans": index of the company that the sentence goes on about, or -1. */
    public static int opened(Line line, int end) {
        int comma = ARMED.startsAt(line, 0) ? comma(line, end + 1) : -1;
        if (comma < 0) {
            return -1;
        }
        int company = line.at(comma + 1).isCompany() ? comma + 1 : line.clause().object(comma + 1);
        boolean near = company >= 0 && company < comma + 6 && line.at(company).isCompany();
        return near && !line.isPossessive(company) ? company : -1;
    }

    /** Index of the comma behind the money and those that gave it, "from Acme and Bolt"; or -1. */
    private static int comma(Line line, int from) {
        int at = from;
        if (line.isAny(from, "from", "led")) {
            for (int giver : line.clause().list(line.is(from + 1, "by") ? from + 2 : from + 1)) {
                at = line.at(giver + 1).isComma() ? giver + 1 : at;
            }
        }
        return line.at(at).isComma() ? at : -1;
    }

    /** Of "Fresh off a $9 million round from Acme, Bolt buys" Acme: Bolt goes on with the sentence. */
    public static List<Integer> givers(Line line, List<Integer> names) {
        for (int k = names.size() - 2; k >= 0 && ARMED.startsAt(line, 0); k--) {
            int next = names.get(k + 1);
            if (line.at(names.get(k) + 1).isComma()) {
                boolean listed = line.at(next + 1).isComma() || line.isAny(next + 1, "and", ".");
                return listed ? names : names.subList(0, k + 1);
            }
        }
        return names;
    }

    /** Who has the money of the round at {@code round}: the only company before the words "with $9 million", or -1. */
    public static int owner(Line line, int round) {
        int link = with(line, round);
        int owner = -1;
        for (int i = 0; i < link; i++) {
            boolean second = line.at(i).isCompany() && owner >= 0 && !line.isSameName(i, owner);
            if (second || BACKS.startsAt(line, i) || LEADS.startsAt(line, i)) {
                return -1;
            }
            owner = line.at(i).isCompany() && Topics.isHead(line, i) && owner < 0 ? i : owner;
        }
        return owner;
    }
}
