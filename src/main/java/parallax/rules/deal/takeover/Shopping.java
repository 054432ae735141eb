package parallax.rules.deal.takeover;

import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;

/** Verbs of buying that are said of goods or people, by who buys, or by what the word belongs to. */
final class Shopping {

    private static final WordList SHOPPERS = WordList.of("shoppers");

    private Shopping() {}

    /** Whether the verb at {@code verb}, whose words end before {@code next}, is said of no company. */
    static boolean is(Line line, int verb, int next) {
        return isTrade(line, verb, next)
                || isShopper(line, verb)
                || line.isAny(next, "former", "ex", "ex-") && line.clause().firstName(next + 1, next + 6) > 0;
    }

    /** "the state's grain buying agency". */
    private static boolean isTrade(Line line, int verb, int next) {
        return line.word(verb).endsWith("ing")
                && !line.at(next).capital()
                && line.isAny(next, "agency", "agent", "agents", "office", "power", "spree", "habits", "guide");
    }

    /** "you had to buy it from Acme", "customers can purchase". */
    private static boolean isShopper(Line line, int verb) {
        return SHOPPERS.startsAt(line, line.clause().chainStart(verb) - 1);
    }
}
