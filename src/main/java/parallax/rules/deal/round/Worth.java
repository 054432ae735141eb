package parallax.rules.deal.round;

import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;

/** Which company is told to be worth what a round made it worth: the round is that company's. */
final class Worth {

    private static final WordList REACHES = WordList.of("reach-verbs");
    private static final WordList VALUE_WORDS = WordList.of("valuation-after");

    private Worth() {}

    /** "[Acme], which was valued at $9 million after a $1 million round", "Acme became a unicorn with a Series C": index of the company, or -1. */
    static int company(Line line, int link) {
        boolean worth = false;
        for (int i = link - 1; i > link - 12 && !line.clause().isBoundary(i); i--) {
            worth |= line.at(i).isMoney() && !line.at(i + 1).isPlain()
                    || VALUE_WORDS.startsAt(line, i)
                    || line.is(i, "unicorn");
            if (line.is(i, "valued") || worth && (REACHES.startsAt(line, i) || line.isAny(i, "became", "becoming"))) {
                int company = line.clause().subject(i);
                return line.at(company).isCompany() ? company : -1;
            }
        }
        return -1;
    }
}
