package parallax.rules.deal.capital;

import parallax.rules.deal.line.Investors;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;

/** Who raises a fund, by the words around it: "Acme has closed its fund", "a fund called Acme", "the launch of a fund by Acme". */
final class FundManager {

    private static final WordList VERBS = WordList.of("fund-verbs");
    private static final WordList LAUNCHES = WordList.of("launch-nouns");
    private static final int REACH = 12;

    private FundManager() {}

    /** Index of who raises the fund that stands at {@code fund}, or -1. */
    static int of(Line line, int fund) {
        int verb = raised(line, fund);
        if (verb >= 0) {
            int subject = line.clause().subject(verb);
            int firm = line.at(subject).isPerson() ? firm(line, verb, fund) : -1;
            return firm >= 0 ? firm : line.at(subject).isName() ? subject : launchedBy(line, fund);
        }
        int firm = from(line, fund);
        if (firm >= 0) {
            return firm;
        }
        int owner = line.clause().owner(fund);
        return owner >= 0 ? owner : Math.max(named(line, fund), launchedBy(line, fund));
    }

    /** "a new $50 million fund from [Acme Ventures]", "a fund run by [Acme]": index of who raises it, or -1. */
    static int from(Line line, int fund) {
        int end = line.is(fund, "fund") ? fund + 1 : fund + 2;
        int from = line.is(end, "run") ? end + 1 : end;
        boolean named = line.isAny(from, "from", "by") && line.is(end - 1, "fund");
        return named && Investors.isOne(line.at(from + 1)) ? from + 1 : -1;
    }

    /** "the launch of a $50 million fund by Acme": index of who raises it, or -1. */
    private static int launchedBy(Line line, int fund) {
        int by = fund + 1;
        while (by < fund + 3 && line.isAny(by, "fund", "vehicle")) {
            by++;
        }
        int name = line.is(by, "by") && LAUNCHES.anyIn(line, fund - 9, fund)
                ? line.clause().object(by + 1)
                : -1;
        return line.at(name).isCompany() ? name : -1;
    }

    /** "has launched a new firm, Acme Ventures, with a first fund", "is raising a fund called Acme": index of the firm, or -1. */
    private static int firm(Line line, int verb, int fund) {
        int named = named(line, fund);
        if (line.at(named).isCompany()) {
            return named;
        }
        for (int i = verb + 1; i < fund; i++) {
            if (line.at(i).isCompany() && !line.isPossessive(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Index of the verb or noun by which it is raised, or -1. */
    static int raised(Line line, int fund) {
        int from = fund - REACH + 1;
        return Math.max(VERBS.lastIn(line, from, fund), LAUNCHES.lastIn(line, from, fund));
    }

    /** "The fund is called Blue Fern", "a new fund called Blue Fern". */
    private static int named(Line line, int fund) {
        int be = line.isAny(fund + 1, "is", "was") ? fund + 2 : fund + 1;
        return line.isAny(be, "called", "named") ? be + 1 : -1;
    }
}
