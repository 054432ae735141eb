package parallax.rules.deal.line;

/** Many companies that raise money between them, none of which is told: "AI companies have raised $3 billion so far this year". */
public final class Crowd {

    private static final WordList MANY = WordList.of("companies-at-large");
    private static final WordList TRADES = WordList.of("trades");
    private static final WordList FEW = WordList.of("few-companies");

    private static final int SUBJECT = 8;
    private static final int FAR = 6;

    private Crowd() {}

    /** Whether the words before the sum at {@code sum} speak of such companies or their trade, and of no company by name. */
    public static boolean isTopic(Line line, int sum) {
        boolean many = false;
        for (int i = 0; i < sum; i++) {
            if (line.at(i).isCompany()) {
                return false;
            }
            many |= MANY.startsAt(line, i) || TRADES.startsAt(line, i);
        }
        return many;
    }

    /** Whether such are the subject of the verb at {@code verb}: not "both companies", whom other sentences name. */
    public static boolean raises(Line line, int verb) {
        int many = line.clause().chainStart(verb) - 1;
        for (int end = many - SUBJECT; !MANY.startsAt(line, many); many--) {
            if (many <= end || !isWithin(line, many)) {
                return false;
            }
        }
        for (int i = many - 1; i > many - FAR && isWithin(line, i); i--) {
            if (FEW.startsAt(line, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWithin(Line line, int index) {
        return !line.at(index).isComma() && !line.clause().isBoundary(index);
    }
}
