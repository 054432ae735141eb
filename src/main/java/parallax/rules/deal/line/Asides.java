package parallax.rules.deal.line;

/**
 * Which words of a sentence stand in a remark beside what it says: "(founded in 2019)", ", which went public in May,",
 * "months after it raised $9 million". Such a remark says nothing of the words around it, nor they of it.
 */
public final class Asides {

    private static final WordList OPENERS = WordList.of("remark-openers");
    private static final WordList SAYS = WordList.of("say-verbs");
    private static final WordList BEFORE_NEWS = WordList.of("before-news");
    private static final WordList UNICORNS = WordList.of("unicorns");
    private static final WordList VALUES = WordList.of("valuation-before");
    private static final WordList RAISES = WordList.of("raise-verbs");

    /** Verbs by which a sentence goes on behind an apposition. */
    private static final WordList TELLS = WordList.of("telling-verbs");

    /** How many words an apposition may take. */
    private static final int LONGEST = 22;

    private final Line line;

    /** Of each item the number of its remark; 0 of those that stand in none. */
    private final int[] remarks;

    Asides(Line line) {
        this.line = line;
        this.remarks = new int[line.size()];
        for (int i = 0; i < line.size(); i++) {
            int end = end(i);
            for (int k = i; k < end; k++) {
                remarks[k] = i + 1;
            }
        }
    }

    /** Whether the words at the two indexes stand in one remark, or both in none. */
    public boolean isTogether(int one, int other) {
        return remark(one) == remark(other);
    }

    /** Whether the word at {@code one} stands in a remark beside the one at {@code other}. */
    public boolean isBeside(int one, int other) {
        return remark(one) > 0 && remark(one) != remark(other);
    }

    /** Whether the item at {@code index} is among the first {@code most} of a remark. */
    boolean isOpening(int index, int most) {
        return remark(index) > 0 && index - (remark(index) - 1) <= most;
    }

    /** Index of the word that opens the remark in which {@code index} stands, or -1. */
    public int opener(int index) {
        return remark(index) - 1;
    }

    private int remark(int index) {
        return index < 0 || index >= remarks.length ? 0 : remarks[index];
    }

    /** Index behind the remark that the item at {@code index} opens; the index itself where it opens none. */
    private int end(int index) {
        if (line.is(index, "(")) {
            return line.at(index + 1).figure() == null ? next(index, ")") : index;
        }
        if (line.isAny(index, "—", "–")) {
            return next(index, line.word(index));
        }
        if (line.at(index).isComma()) {
            boolean opens =
                    OPENERS.startsAt(line, index + 1) && line.at(index - 1).isName() && !SAYS.startsAt(line, index + 2);
            return opens ? behindRow(part(index + 1)) : apposition(index);
        }
        return BEFORE_NEWS.startsAt(line, index) && !explainsValue(index) ? part(index) : index;
    }

    /** ", the brand it bought for $9 million in 2017,", ", a maker that began in 2012, [raised]": index of its closing comma, or {@code comma} where none such opens. */
    private int apposition(int comma) {
        boolean clause = false;
        boolean described = line.at(comma - 1).isName() && line.isAny(comma + 1, "the", "a", "an");
        for (int i = comma + 2;
                described && i < comma + LONGEST && !line.clause().isBoundary(i);
                i++) {
            if (line.at(i).isComma()) {
                return clause || RAISES.startsAt(line, i + 1) || TELLS.startsAt(line, i + 1) ? i : comma;
            }
            clause |= line.isAny(i, "it", "they")
                    && line.at(i - 1).isPlain()
                    && line.at(i + 1).isPlain();
        }
        return comma;
    }

    /** Index of the next such mark, or the index itself where none follows. */
    private int next(int index, String mark) {
        for (int i = index + 1; i < line.size(); i++) {
            if (line.is(i, mark)) {
                return i;
            }
        }
        return index;
    }

    /** ", which has backed Bolt, Core and Dune, led": index of the comma behind the names in a row that the part ends with, else of the part's end. */
    private int behindRow(int end) {
        int row = line.at(end).isComma() ? Row.end(line, end - 1) : -1;
        return row > 0 && line.at(row).isComma() ? row : end;
    }

    /** Index of the next comma or end of a clause. */
    private int part(int index) {
        int at = index;
        while (at < line.size() && !line.at(at).isComma() && !line.clause().isBoundary(at)) {
            at++;
        }
        return at;
    }

    /** "It is valued at $5 billion after raising $250 million": that round is the news. */
    boolean explainsValue(int after) {
        boolean unicorn = UNICORNS.anyIn(line, Math.max(0, after - 9), after);
        boolean value = VALUES.anyIn(line, after - 8, after)
                && (line.at(after - 1).isMoney() || VALUES.startsAt(line, after - 1));
        boolean worth = line.at(after - 1).isMoney() && line.is(after - 2, "worth");
        return line.isAny(after, "after", "following")
                && (value || unicorn || worth)
                && RAISES.firstIn(line, 0, after) < 0;
    }
}
