package parallax.rules.deal.line;

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

    /** "Armed with $9 million in new funding, Acme plans": index of the company that the sentence goes on about, or -1. */
    public static int opened(Line line, int end) {
        boolean opens = ARMED.startsAt(line, 0) && line.at(end + 1).isComma();
        int company = line.at(end + 2).isCompany() ? end + 2 : line.clause().object(end + 2);
        boolean near = company >= 0 && company < end + 7 && line.at(company).isCompany();
        return opens && near && !line.isPossessive(company) ? company : -1;
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
