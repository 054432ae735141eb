package parallax.rules.deal.line;

/** Words that stand for a company which the text has named: "the French startup", "her company". */
final class Description {

    private static final WordList NOUNS = WordList.of("company-nouns");
    private static final WordList UNITS = WordList.of("unit-nouns");

    private static final int NEAR = 4;

    /** "the Calif.-based developer": how far its article stands before the noun. */
    private static final int BASED = 7;

    private Description() {}

    /** "the startup", "the French lab": not "the startup Acme" nor "the company behind Acme". */
    static boolean isNoun(Line line, int noun) {
        if (!NOUNS.startsAt(line, noun)
                || line.at(noun + 1).isName()
                || line.isAny(noun + 1, "behind", "that", "which")
                || NOUNS.startsAt(line, noun + 1)
                || UNITS.startsAt(line, noun + 1)) {
            return false;
        }
        int reach = line.is(noun - 1, "based") ? BASED : NEAR;
        for (int i = noun - 1; i > noun - reach; i--) {
            if (line.is(i, "the")) {
                return !isRanked(line, i, noun);
            }
            if (line.isPrefix(i)) {
                continue;
            }
            if (!line.at(i).isPlain() || line.isAny(i, "a", "an", "another", "other", ",", "of", "its", "his", "new")) {
                return false;
            }
        }
        return false;
    }

    /** "the startup", "the Seattle-based startup": a description in one piece, of a company that is small and young. */
    static boolean isStartup(Line line, int index) {
        String word = line.word(index);
        return word.startsWith("the ") && (word.endsWith(" startup") || word.endsWith(" start-up"));
    }

    /** "the first company to raise": whoever that is. */
    private static boolean isRanked(Line line, int article, int noun) {
        boolean first = line.isAny(article + 1, "first", "only", "last", "latest")
                || line.word(article + 1).endsWith("est");
        return first && article + 1 < noun && line.isAny(noun + 1, "to", "since");
    }

    /** Index of the article before the noun at {@code noun}: of "the" in "the French startup". */
    static int start(Line line, int noun) {
        int at = noun - 1;
        while (at > noun - 4 && !line.is(at, "the")) {
            at--;
        }
        return at;
    }

    /** "Ann Lee described her company's purchase": whom she speaks for. */
    static boolean isBossesOf(Line line, int noun) {
        return line.isAny(noun - 1, "his", "her") && line.isAny(noun + 1, "'s", "'");
    }

    /** "The Acme competitor": whoever it is, not Acme. */
    static boolean isRivalOf(Line line, int noun) {
        return line.isAny(noun, "competitor", "rival", "challenger")
                && line.at(noun - 1).isCompany()
                && line.is(noun - 2, "the")
                && !line.at(noun + 1).isName()
                && !line.at(noun + 1).isComma();
    }
}
