package parallax.rules.deal.round;

import java.util.Set;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;

/** Who gives the money that is spoken of: "supplied the capital", "the rest came from", "the investment was made by". */
final class Provision {

    private static final WordList GIVES = WordList.of("provide-verbs");
    private static final WordList MONEY = WordList.of("round-money");
    private static final Set<String> ITS = Set.of("the", "this", "that");

    /** How far the money may stand from its verb. */
    private static final int NEAR = 6;

    private Provision() {}

    /** Whether the verb says that its subjects give that money. */
    static boolean gives(Line line, int verb) {
        if (!GIVES.startsAt(line, verb) || isPassive(line, verb)) {
            return false;
        }
        int from = verb + GIVES.lengthAt(line, verb);
        boolean its = false;
        for (int i = from;
                i < from + NEAR && line.at(i).isPlain() && !line.at(i).isComma();
                i++) {
            its |= ITS.contains(line.word(i));
            if (its && MONEY.startsAt(line, i) && !MONEY.startsAt(line, i + 1)) {
                return line.isAny(i + 1, ".", ",", ";", "and", "for", "while", "");
            }
        }
        return false;
    }

    /** Index of the first of those who give that money, whose noun stands at {@code money}; or -1. */
    static int givers(Line line, int money) {
        if (!MONEY.startsAt(line, money) || !isOfNews(line, money)) {
            return -1;
        }
        int link = money + 1;
        while (link < money + NEAR && line.at(link).isPlain() && !isLink(line, link)) {
            link++;
        }
        if (line.isAny(link, "come", "comes", "came", "coming")) {
            int from = line.isAny(link + 1, "mainly", "mostly", "partly", "also", "entirely", "solely")
                    ? link + 2
                    : link + 1;
            return line.is(from, "from") ? from + 1 : -1;
        }
        int verb = line.is(link + 1, "been") ? link + 2 : link + 1;
        int by = verb + Math.max(1, GIVES.lengthAt(line, verb));
        return isLink(line, link) && GIVES.startsAt(line, verb) && line.is(by, "by") ? by + 1 : -1;
    }

    private static boolean isLink(Line line, int index) {
        return line.isAny(index, "come", "comes", "came", "coming", "was", "were", "is", "are", "has", "have");
    }

    /** "The money", "this new capital", "the rest of the money". */
    private static boolean isOfNews(Line line, int money) {
        for (int i = money - 1;
                i > money - 4 && line.at(i).isPlain() && !line.at(i).isComma();
                i--) {
            if (ITS.contains(line.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPassive(Line line, int verb) {
        return line.isAny(verb - 1, "was", "were", "been", "being", "is", "are");
    }
}
