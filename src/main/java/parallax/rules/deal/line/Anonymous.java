package parallax.rules.deal.line;

/** Somebody whom a sentence describes and does not name: "a drinks maker", "two startups", "the team". */
public final class Anonymous {

    private static final WordList KIN = WordList.of("kin-nouns");
    private static final WordList COMPANIES = WordList.of("company-nouns");

    /** How many words such a description may have. */
    private static final int LONGEST = 6;

    /** How many items the wire and the place before a report may take: "(Newswire) --". */
    private static final int DATELINE = 8;

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
                return line.isAny(i - 1, "and", "while", "as", "that", "but", "when", "for", "if", "once");
            }
        }
        return false;
    }

    /** "An app that works with Acme has raised": whether the sentence is about somebody whom it does not name first. */
    static boolean opens(Line line) {
        int first = 0;
        for (int i = 1; i < DATELINE; i++) {
            first = line.at(i).isDash() ? i + 1 : first;
        }
        return line.isAny(first, "a", "an");
    }

    /** "but the team has raised": whoever the article is about. */
    static boolean isTeam(Line line, int noun) {
        return !line.isTitle()
                && line.is(noun - 1, "the")
                && line.isAny(noun, "team", "pair", "duo", "trio", "founders");
    }

    /** "[Acme] owner", "the [Acme] rival": somebody whom the name only tells apart, and who has none here. */
    static boolean isKin(Line line, int name) {
        int kin = line.at(name).isCompany() ? KIN.lengthAt(line, name + 1) : 0;
        return kin > 0 && !line.at(name + 1 + kin).isName();
    }

    /** "the owner of [Acme]": somebody else. */
    static boolean isKinOf(Line line, int name) {
        int of = line.isAny(name - 1, "the", "a") ? name - 2 : name - 1;
        return line.is(of, "of") && KIN.startsAt(line, of - 1);
    }

    /** "After a job at Acme, this founder raised", over an article: somebody whom the title does not name. */
    static boolean isTitles(Line line, int noun) {
        return line.isTitle()
                && line.isAny(noun, "founder", "founders", "entrepreneur", "entrepreneurs", "engineers", "duo", "trio")
                && line.isAny(noun - 1, "this", "these", "one", "two", "three", "the");
    }
}
