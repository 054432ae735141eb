package parallax.rules.deal.takeover;

import java.util.List;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;

/**
 * What the words behind a sale say is sold, and to whom: "[its chip unit] to Acme".
 *
 * @param line the sentence
 * @param from index of the first word of what is sold
 * @param end index behind its last one
 * @param buyer index of who buys, or -1
 */
record Sold(Line line, int from, int end, int buyer) {

    private static final WordList FILLERS = WordList.of("sale-fillers");
    private static final WordList BUSINESSES = WordList.of("business-nouns");
    private static final WordList PARTS = WordList.of("offered-units");
    private static final WordList GOODS = WordList.of("goods");
    private static final WordList THINGS = WordList.of("things");
    private static final WordList MOST = WordList.of("most-of");
    private static final WordList COUNTS = WordList.of("sale-counts");
    private static final WordList LINKS = WordList.of("prepositions");

    private static final WordList FOUNDS = WordList.of("found-verbs");

    private static final int REACH = 16;

    /** What is sold by the word at {@code word}. */
    static Sold behind(Line line, int word) {
        int to = to(line, word);
        return new Sold(line, word + 1, to < 0 ? end(line, word) : to, to < 0 ? -1 : buyer(line, to + 1));
    }

    /** Whether a part of a company is sold: a unit, a plant. */
    boolean isUnit() {
        return BUSINESSES.anyIn(line, from, end);
    }

    /** Index of the company that is sold, rather than the owner of what is sold; or -1. */
    int named() {
        for (int i = from; i < end; i++) {
            boolean most = line.is(i - 1, "of") && MOST.startsAt(line, i - 2);
            boolean hidden = i > from && line.isAny(i - 1, "in", "at", "of", "by") && !most
                    || line.is(i, "itself") && line.is(i + 1, "of");
            hidden |= line.at(i + 1).isPlain() && line.at(i + 1).capital() && !line.isTitle();
            if (line.at(i).isCompany() && !line.isPossessive(i) && !hidden) {
                if (i + 1 < end && THINGS.startsAt(line, i + 1)) {
                    return -1;
                }
                return i;
            }
            if (line.at(i).isMoney()) {
                return -1;
            }
        }
        return -1;
    }

    /** "founded [Acme] in 2010 and sold it": the company that the sentence named for somebody's own; or -1. */
    int founded() {
        for (int i = from - 2; line.is(from, "it") && from + 1 == end && i > 0; i--) {
            if (line.at(i).isCompany() && line.isNamed(i)) {
                return FOUNDS.startsAt(line, i - 1) ? i : -1;
            }
        }
        return -1;
    }

    /** "its chip unit", "two plants": a part of the seller, not "to banks and businesses". */
    boolean isOwn() {
        for (int i = from; i < end; i++) {
            if (COUNTS.holds(line.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** "sells self-driving unit", as titles say it: not "sells to small business". */
    boolean isBareUnit() {
        int unit = PARTS.firstIn(line, from, end);
        for (int i = from; i < unit; i++) {
            if (LINKS.startsAt(line, i) || line.at(i).isMoney()) {
                return false;
            }
        }
        return unit > from;
    }

    /** "sold off to", "sold for $3 million to": whether nothing is named but a price. */
    boolean isOnlyPriced() {
        for (int i = from; i < end; i++) {
            boolean harmless =
                    line.at(i).isMoney() || line.at(i).isDay() || line.at(i).isName();
            if (!harmless && !FILLERS.holds(line.word(i))) {
                return false;
            }
        }
        return true;
    }

    /** "its assets", "most of its assets": of the seller nothing is left. */
    boolean isAll() {
        int own = from;
        while (own < end - 1 && (MOST.startsAt(line, own) || line.isAny(own, "all", "of", "remaining"))) {
            own++;
        }
        return line.isAny(own, "its", "their") && line.is(own + 1, "assets");
    }

    /** "its chips", "shares in a unit": not "its chips business". */
    boolean isGoods() {
        int goods = GOODS.firstIn(line, from, end);
        if (goods >= 0 && isWholeStock(goods)) {
            return false;
        }
        int business = BUSINESSES.firstIn(line, from, end);
        if (goods < 0 || business >= 0 && business < goods) {
            return false;
        }
        for (int i = goods + 1; i < business; i++) {
            if (line.at(i).isName() || line.at(i).isComma() || LINKS.startsAt(line, i)) {
                return true;
            }
        }
        return business < 0;
    }

    /** "all of the outstanding shares of": the whole company. */
    private boolean isWholeStock(int stock) {
        for (int i = stock - 1; i >= from; i--) {
            if (line.is(i, "all")) {
                return line.isAny(stock, "shares", "stock") && line.isAny(stock + 1, "of", "in");
            }
        }
        return false;
    }

    /** Index of the "to" before whoever buys, or -1. */
    private static int to(Line line, int from) {
        for (int i = from + 1; i < from + REACH && !line.clause().isBoundary(i) && i < line.size() - 1; i++) {
            if (line.is(i, "to") && !line.is(i - 1, "according")) {
                return line.at(buyer(line, i + 1)).isName() ? i : -1;
            }
        }
        return -1;
    }

    /** Index of who buys, or -1: "to [Acme]", "to [Acme]'s chip unit". */
    private static int buyer(Line line, int from) {
        List<Integer> group = Consortium.members(line, from);
        int name = group.isEmpty() ? line.clause().object(from) : group.get(0);
        int owner = line.clause().firstName(from, from + 3);
        boolean unit = name < 0 && line.isPossessive(owner) && BUSINESSES.anyIn(line, owner + 1, owner + 5);
        return unit ? owner : name;
    }

    private static int end(Line line, int from) {
        int at = from + 1;
        while (at < from + REACH
                && at < line.size()
                && !line.clause().isBoundary(at)
                && !line.isAny(at, ".", ",", "for")) {
            at = placeEnd(line, at + 1);
        }
        return at;
    }

    /** ", Ohio, plant", ", Ohio plant": index behind a place that a comma at {@code at} begins, else {@code at}. */
    private static int placeEnd(Line line, int at) {
        boolean place = line.at(at).isComma()
                && line.at(at + 1).isPlain()
                && line.at(at + 1).capital()
                && line.at(at - 1).capital();
        if (!place) {
            return at;
        }
        return line.at(at + 2).isComma() ? at + 3 : BUSINESSES.startsAt(line, at + 2) ? at + 2 : at;
    }
}
