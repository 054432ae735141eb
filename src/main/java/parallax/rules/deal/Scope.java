package parallax.rules.deal;

/** Which words of a sentence bear on one of them: narrower than a clause, for an aside says nothing of what is beside it. */
final class Scope {

    private static final WordList BESIDE = WordList.of("side-clauses");
    private static final WordList COMPARES = WordList.of("valuation-multiples");

    private final Line line;
    private final Clause clause;

    Scope(Line line) {
        this.line = line;
        this.clause = line.clause();
    }

    /** Index of the first item whose words bear on the one at {@code index}. */
    int start(int index) {
        int at = clause.clauseStart(index);
        for (int i = index - 1; i > at; i--) {
            boolean opened = line.is(i, "(") && i < index - 1 || line.isAny(i, "—", "–");
            if (opened || line.at(i).isComma() && (opensClause(i + 1) || BESIDE.anyIn(line, at - 1, at + 6))) {
                return i;
            }
        }
        return at;
    }

    /** Index behind the last item whose words bear on the one at {@code index}. */
    int end(int index) {
        int at = index;
        while (at < line.size() && !clause.isBoundary(at) && !(line.at(at).isComma() && opensClause(at + 1))) {
            at++;
        }
        return at;
    }

    /** ", which", ", bringing": the words before the comma say nothing of what follows. */
    private boolean opensClause(int index) {
        return line.isAny(index, "which", "but", "up", "with", "and")
                || COMPARES.anyIn(line, index, index + 2)
                || line.at(index).isPlain() && line.word(index).endsWith("ing") && !line.is(index, "including");
    }
}
