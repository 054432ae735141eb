package parallax.rules.deal.capital;

import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;

/** Whether a fund that is spoken of is there already, rather than being raised. */
final class StandingFund {

    private static final WordList VERBS = WordList.of("fund-verbs");

    private StandingFund() {}

    /** Whether the fund at {@code fund}, whose words end before {@code next}, gives money on, or is counted or named without being raised. */
    static boolean is(Line line, int fund, int next, boolean raised) {
        return gives(line, fund) && !isSized(line, fund)
                || !raised && (isCounted(line, fund) || isNamed(line, fund, next));
    }

    /** Funds that are traded, and the raising of funds. */
    static boolean isTraded(Line line, int fund) {
        return line.isAny(fund + 1, "raise", "raising", "raiser", "manager", "managers")
                || line.isAny(fund - 1, "hedge", "mutual", "index", "pension", "wealth", "exchange-traded");
    }

    /** "the first investment from Acme's $750 million new fund": told with its size, it has been raised. */
    private static boolean isSized(Line line, int fund) {
        int owner = line.clause().owner(fund);
        return line.at(owner).isCompany() && line.hasMoney(owner + 1, fund);
    }

    /** "an investment from Acme's venture fund", "from Acme via its growth fund": the fund gives money on. */
    private static boolean gives(Line line, int fund) {
        for (int i = fund - 1; i > fund - 7; i--) {
            if (line.isAny(i, "from", "via", "through", "by")) {
                return true;
            }
            if (line.at(i).isMoney() || line.at(i).isComma() || VERBS.startsAt(line, i) || line.isAny(i, "for", "of")) {
                return false;
            }
        }
        return false;
    }

    /** "its first three funds", "across all three funds": told of, not raised. */
    private static boolean isCounted(Line line, int fund) {
        return line.isAny(fund, "two", "three")
                && line.isAny(fund - 1, "first", "last", "all", "these", "those", "past", "previous", "other");
    }

    /** "a partner at Acme's growth fund Bolt", "Acme's venture fund, Bolt": one that is there already. */
    private static boolean isNamed(Line line, int fund, int next) {
        int name = line.at(next).isComma() ? next + 1 : next;
        return line.at(name).isCompany()
                && !line.isPossessive(name)
                && line.clause().owner(fund) >= 0;
    }
}
