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
                return i;
            }
        }
        return -1;
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
