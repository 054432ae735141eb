package parallax.rules.deal.takeover;

import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;

/** Shares of a company that somebody buys: some of them, or all. */
final class Stock {

    private static final WordList VERBS = WordList.of("acquire-verbs");

    private static final WordList HOLDINGS = WordList.of("share-nouns");

    private static final int REACH = 6;

    private Stock() {}

    /** "bought 10 percent of [Acme]", "acquired 2 million shares of [Acme]": whether no more of the company at {@code name} is bought. */
    static boolean isPart(Line line, int name) {
        int of = name - 1;
        while (of > name - 6 && line.at(of).isPlain() && !line.isAny(of, "of", "in", ",")) {
            of--;
        }
        boolean stock = line.isAny(of - 1, "shares", "stock") && (isCounted(line, of - 1) || !isAll(line, of - 1));
        boolean part = line.is(of, "of") && (line.at(of - 1).isPercent() || stock);
        for (int i = of - 1; part && i >= of - REACH; i--) {
            part = !line.isAny(i, "all", "outstanding", "remaining", "rest");
        }
        return part;
    }

    /** "buys [Acme Fund] 1's equity stake in Bolt", "buys out [Acme]'s interest in Bolt", "most of [Acme]'s remaining shares": whether it only holds what is bought. */
    static boolean isHolder(Line line, int name) {
        int of = line.isAny(name + 2, "'s", "'") && !line.at(name + 1).isComma() ? name + 2 : name + 1;
        for (int i = of + 1;
                line.isAny(of, "'s", "'") && i < of + REACH && (!line.at(i).isName() || line.isPossessive(i));
                i++) {
            boolean remaining = line.is(i - 1, "remaining") && line.is(name - 1, "of");
            if (HOLDINGS.startsAt(line, i) && (line.isAny(i + 1, "in", "of") || remaining)) {
                return true;
            }
            if (line.at(i).isComma()) {
                return false;
            }
        }
        return false;
    }

    /** "the common stock". */
    private static boolean isAll(Line line, int shares) {
        int the = line.isAny(shares - 1, "common", "capital", "ordinary", "outstanding") ? shares - 2 : shares - 1;
        return line.is(the, "the");
    }

    /** "2 million shares", "10 percent of the stock": not "the common stock". */
    private static boolean isCounted(Line line, int shares) {
        for (int i = shares - 1; i >= shares - REACH && !VERBS.startsAt(line, i); i--) {
            String word = line.word(i);
            boolean number = !word.isEmpty() && Character.isDigit(word.charAt(0));
            if (number || line.at(i).isPercent() || line.at(i).isMoney() || line.isAny(i, "some", "more", "of")) {
                return true;
            }
        }
        return false;
    }
}
