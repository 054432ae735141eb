package parallax.rules.deal.line;

/** Whom a relative clause tells of: "Acme, which raised", "a chip startup founded by Ann Lee, that raised". */
final class Relative {

    /** How far before a clause that goes on with "and that" the first one may begin. */
    private static final int SECOND = 22;

    private Relative() {}

    /** Index of the name that the "which" or "who" at {@code pronoun} stands for, or -1. */
    static int antecedent(Line line, int pronoun) {
        int described = described(line, pronoun);
        if (described >= 0) {
            return described;
        }
        for (int i = pronoun - 1; i >= Math.max(0, pronoun - Clause.REACH); i--) {
            if (line.at(i).isName()
                    && !line.isPrefix(i)
                    && !line.isPossessive(i)
                    && !Staff.isFounder(line, i)
                    && !line.isAny(i, "he", "she", "they")) {
                return apposed(line, i, pronoun);
            }
        }
        return -1;
    }

    /** "[Acme], another Bolt challenger that": index of the name before the description that {@code name} stands in, else {@code name}. */
    private static int apposed(Line line, int name, int pronoun) {
        boolean kind = line.at(name + 1).isPlain() && !line.at(name + 1).isComma() && name + 2 == pronoun;
        boolean told = kind
                && line.isAny(name - 1, "a", "an", "another")
                && line.at(name - 2).isComma();
        return told && line.at(name - 3).isCompany() ? name - 3 : name;
    }

    /** "Acme, a company that makes arms and [that] raised": index of the name that such a clause describes with the one before, or -1. */
    private static int described(Line line, int pronoun) {
        boolean second = line.is(pronoun - 1, "and") && line.isAny(pronoun, "that", "which");
        for (int i = pronoun - 2; second && i > pronoun - SECOND; i--) {
            if (line.is(i, line.word(pronoun))) {
                return antecedent(line, i);
            }
        }
        return -1;
    }
}
