package parallax.rules.deal.takeover;

import java.util.List;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Purchases;

/** Verbs that take much else than companies: "nabs Acme", "picked up Acme". */
final class LoosePurchase {

    private static final WordList GETS = WordList.of("snap-verbs");
    private static final WordList KINDS = WordList.of("business-kinds");
    private static final WordList FOLLOWERS = WordList.of("purchase-followers");

    private static final int PRICE = 5;

    private LoosePurchase() {}

    /** "nabs Acme": a verb that takes much else, where nothing around it speaks of a purchase. */
    static boolean is(Line line, int at, int next, List<Integer> bought) {
        if (GETS.startsAt(line, at) && !line.isNamed(bought.get(0))) {
            return !isPaidFor(line, bought.get(0));
        }
        return GETS.startsAt(line, at)
                && !isRow(line, bought)
                && !FOLLOWERS.anyIn(line, at, at + 12)
                && !(line.at(at - 2).isDay() && Purchases.isWhole(line, next))
                && !isDated(line, at, bought.get(0))
                && !KINDS.startsAt(line, bought.get(0) - 1)
                && !isExplained(line, bought.get(bought.size() - 1));
    }

    /** "picked up the company in 2017", "the startup for $9 million": not "it". */
    private static boolean isPaidFor(Line line, int company) {
        boolean terms = line.isAny(company + 1, "in", "for")
                && (line.at(company + 2).isDay() || line.hasMoney(company, company + PRICE));
        return terms && line.word(company).startsWith("the ");
    }

    /** "Bolt picked up Acme in June": said of one company by another. */
    private static boolean isDated(Line line, int verb, int name) {
        return line.is(verb + 1, "up")
                && line.at(verb - 1).isCompany()
                && line.is(name + 1, "in")
                && line.at(name + 2).isDay();
    }

    /** "picked up Acme, Bolt and Core": not "as customers", "for its round". */
    private static boolean isRow(Line line, List<Integer> bought) {
        int last = bought.get(bought.size() - 1);
        return bought.size() > 1
                && (last + 1 >= line.size()
                        || line.isAny(last + 1, ".", ",")
                        || line.at(last + 1).isDay());
    }

    /** "Acme, an AI sales startup": who the name is says an aside behind it. */
    private static boolean isExplained(Line line, int name) {
        for (int i = name + 3;
                line.at(name + 1).isComma() && i < name + 10 && !line.at(i).isComma();
                i++) {
            if (KINDS.startsAt(line, i)) {
                return line.isAny(name + 2, "a", "an", "the");
            }
        }
        return false;
    }
}
