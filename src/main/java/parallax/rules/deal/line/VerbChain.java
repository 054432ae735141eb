package parallax.rules.deal.line;

/** The words before a verb that go with it: "has agreed to buy", "is on track to raise", "in talks with Acme to raise". */
final class VerbChain {

    private static final WordList CHAIN = WordList.of("verb-chain");
    private static final WordList PROGRESS = WordList.of("progress-phrases");
    private static final WordList TALKS = WordList.of("talk-nouns");
    private static final WordList PARTNERS = WordList.of("list-fillers");

    private static final int LONGEST_PROGRESS = 5;

    private final Line line;

    VerbChain(Line line) {
        this.line = line;
    }

    /** Index of the first of the words that go with the verb at {@code verb}. */
    int start(int verb) {
        int at = verb;
        while (at > 0) {
            int partners = inChain(at - 1) ? -1 : talksBefore(at);
            if (partners < 0 && !inChain(at - 1) && phraseBefore(at) == 0) {
                return at;
            }
            at = partners >= 0 ? partners : at - Math.max(1, phraseBefore(at));
        }
        return at;
    }

    /** "in talks [with Acme and Bolt] to raise": index of "with" where the names before {@code at} are those talked to, or -1. */
    private int talksBefore(int at) {
        if (!line.is(at, "to")) {
            return -1;
        }
        for (int i = at - 1; i > at - Clause.REACH; i--) {
            if (line.is(i, "with")) {
                return TALKS.startsAt(line, i - 1) ? i : -1;
            }
            if (!line.at(i).isName() && !line.at(i).isComma() && !PARTNERS.startsAt(line, i)) {
                return -1;
            }
        }
        return -1;
    }

    /** How many items the phrase takes that says how far things are and ends before {@code at}: "on track", "in the process of". */
    private int phraseBefore(int at) {
        for (int length = LONGEST_PROGRESS; length > 1; length--) {
            if (length <= at && PROGRESS.lengthAt(line, at - length) == length) {
                return length;
            }
        }
        return 0;
    }

    private boolean inChain(int index) {
        return line.at(index).isDay()
                || CHAIN.startsAt(line, index)
                || line.is(index, "on") && line.at(index + 1).isDay();
    }
}
