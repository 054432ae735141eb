package parallax.rules.deal.line;

/** Words that place what a sentence tells in a sale of shares to the public: "in the largest IPO of the year". */
public final class InOffering {

    private static final WordList NOUNS = WordList.of("offering-nouns");
    private static final WordList PREPOSITIONS = WordList.of("prepositions");
    private static final int REACH = 8;

    private InOffering() {}

    /** Whether the offering at {@code noun} is what the things before it happen in: not "ahead of an IPO". */
    public static boolean at(Line line, int noun) {
        for (int i = noun - 1; i > noun - REACH && NOUNS.startsAt(line, noun); i--) {
            if (line.is(i, "in")) {
                return true;
            }
            boolean apart = line.isAny(i, ",", "before", "after", "until") || PREPOSITIONS.startsAt(line, i);
            if (!line.at(i).isPlain() || apart) {
                return false;
            }
        }
        return false;
    }
}
