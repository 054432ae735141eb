package parallax.rules.deal.contract;

import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;

/** Words for computing capacity: chips, servers, clouds, data centers, gigawatts of them. */
final class CapacityWords {

    private static final WordList WORDS = WordList.of("capacity");

    private CapacityWords() {}

    /** Index of the first in {@code [from, to)}, or -1. */
    static int firstIn(Line line, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, line.size()); i++) {
            if (WORDS.startsAt(line, i) && !isOfGoods(line, i) || isPower(line, i)) {
                return i;
            }
        }
        return -1;
    }

    static boolean anyIn(Line line, int from, int to) {
        return firstIn(line, from, to) >= 0;
    }

    /** "manufacturing capacity": of other goods. */
    private static boolean isOfGoods(Line line, int index) {
        return line.isAny(index, "capacity", "facilities") && line.isAny(index - 1, "manufacturing", "production");
    }

    /** "6GW", "500MW". */
    private static boolean isPower(Line line, int index) {
        String word = line.word(index);
        return line.at(index).isPlain()
                && word.length() > 2
                && (word.endsWith("gw") || word.endsWith("mw"))
                && Character.isDigit(word.charAt(0));
    }
}
