package parallax.rules.deal.line;

/** Somebody whom a sentence describes and does not name: "a drinks maker", "two startups", "the team". */
public final class Anonymous {

    private static final WordList COMPANIES = WordList.of("company-nouns");

    /** How many words such a description may have. */
    private static final int LONGEST = 6;

    private Anonymous() {}

    /** Whether the subject of the verb at {@code verb} is somebody else than the sentence names. */
    public static boolean does(Line line, int verb) {
        return is(line, line.clause().chainStart(verb) - 1);
    }

    /** "Acme cuts staff and a drinks maker raised", "it could help two startups looking to raise". */
    static boolean is(Line line, int noun) {
        for (int i = noun - 1;
                i > noun - LONGEST && line.at(i).isPlain() && !line.clause().isBoundary(i);
                i--) {
            if (line.isAny(i, "two", "three", "four", "several")) {
                return COMPANIES.holds(line.word(noun).replaceFirst("s$", ""));
            }
            if (line.isAny(i, "a", "an", "another")) {
                return line.isAny(i - 1, "and", "while", "as", "that", "but", "when");
            }
        }
        return false;
    }

    /** "but the team has raised": whoever the article is about. */
    static boolean isTeam(Line line, int noun) {
        return !line.isTitle()
                && line.is(noun - 1, "the")
                && line.isAny(noun, "team", "pair", "duo", "trio", "founders");
    }

    /** "After a job at Acme, this founder raised", over an article: somebody whom the title does not name. */
    static boolean isTitles(Line line, int noun) {
        return line.isTitle()
                && line.isAny(noun, "founder", "founders", "entrepreneur", "entrepreneurs", "engineers", "duo", "trio")
                && line.isAny(noun - 1, "this", "these", "one", "two", "three", "the");
    }
}
