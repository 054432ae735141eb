package parallax.rules.deal.line;

/** Which words of a sentence bear on one of them: narrower than a clause, for an aside says nothing of what is beside it. */
public final class Scope {

    private static final WordList BESIDE = WordList.of("side-clauses");
    private static final WordList CHAIN = WordList.of("verb-chain");
    private static final WordList RAISES = WordList.of("raise-verbs");
    private static final WordList COMPARES = WordList.of("valuation-multiples");

    private final Line line;
    private final Clause clause;
    private final Asides asides;

    Scope(Line line) {
        this.line = line;
        this.clause = line.clause();
        this.asides = new Asides(line);
    }

    /** Index of the first item whose words bear on the one at {@code index}. */
    public int start(int index) {
        int at = Math.max(clause.clauseStart(index), Means.with(line, index));
        for (int i = Restated.before(line, index - 1); i > at; i = Restated.before(line, i - 1)) {
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

    /** Index of the first phrase of the list in {@code [from, to)} that bears on the item at {@code index}, or -1. */
    public int first(WordList words, int from, int to, int index) {
        int at = words.firstIn(line, from, to);
        while (at >= 0 && (!isBeside(words, at, index) || isReason(at))) {
            at = words.firstIn(line, at + 1, to);
        }
        return at;
    }

    /** "a milestone, considering Acme raised $9 million": not what anybody is considering. */
    private boolean isReason(int at) {
        return line.is(at, "considering")
                && !CHAIN.startsAt(line, at - 1)
                && line.at(at + 1).isName()
                && (RAISES.startsAt(line, at + 2) || line.isAny(at + 2, "has", "had", "was", "is"));
    }

    /** Whether no remark parts the phrase at {@code at} from the item at {@code index}. */
    private boolean isBeside(WordList words, int at, int index) {
        return asides.isTogether(at, index) && asides.isTogether(at + words.lengthAt(line, at) - 1, index);
    }

    /** The remarks beside what the sentence says. */
    public Asides asides() {
        return asides;
    }

    /** ", which", ", bringing": the words before the comma say nothing of what follows. */
    private boolean opensClause(int opening) {
        int index = line.is(opening, "reportedly") ? opening + 1 : opening;
        return line.isAny(index, "which", "but", "up", "with", "and")
                || COMPARES.anyIn(line, index, index + 3)
                || line.at(index).isPlain() && line.word(index).endsWith("ing") && !line.is(index, "including");
    }
}
