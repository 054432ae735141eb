package parallax.rules.deal.line;

/** The words that open a sentence without a subject of their own: "In addition to buying Bolt, [Acme] has opened a plant". */
final class Opening {

    private static final WordList OPENERS = WordList.of("gerund-openers");
    private static final WordList CHAIN = WordList.of("verb-chain");

    /** How far behind the opening verb its clause may end. */
    private static final int REACH = 32;

    private Opening() {}

    /** Index of who does what the opening verb at {@code verb} says: the company behind the comma that ends its clause; or -1. */
    static int subject(Line line, int verb) {
        int start = line.is(verb - 1, "having") ? verb - 1 : verb;
        boolean form = start < verb || line.word(verb).endsWith("ing");
        int opener = OPENERS.lengthAt(line, 0);
        boolean opens = start == 0 ? start < verb : opener > 0 && opener == start;
        for (int i = verb + 2; form && opens && i < verb + REACH; i++) {
            if (line.at(i).isComma() && line.at(i + 1).isCompany() && acts(line, i + 2)) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Whether a verb may stand at {@code index}: no list goes on there. */
    private static boolean acts(Line line, int index) {
        return line.at(index).isPlain()
                && !line.at(index).capital()
                && (CHAIN.startsAt(line, index)
                        || line.word(index).endsWith("ed")
                        || line.word(index).endsWith("s"));
    }
}
