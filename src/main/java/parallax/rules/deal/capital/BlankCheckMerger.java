package parallax.rules.deal.capital;

import java.util.List;
import parallax.rules.deal.line.Clause;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;

/** Who goes public by merging with a company that was set up for it: "Acme agreed to combine with blank-check company Harrow Peak". */
final class BlankCheckMerger {

    private static final WordList WORDS = WordList.of("blank-check-words");
    private static final WordList GOES = WordList.of("go-public");
    private static final WordList MERGES = WordList.of("merge-verbs");
    private static final WordList NOUNS = WordList.of("merger-nouns");
    private static final int NEAR = 7;

    private BlankCheckMerger() {}

    /** The company that the word of merging at {@code at} lists; none where the sentence speaks of no blank-check company. */
    static List<Integer> issuer(Line line, int at) {
        boolean merging = MERGES.startsAt(line, at) || NOUNS.startsAt(line, at);
        if (!merging || !WORDS.anyIn(line, 0, line.size()) || GOES.anyIn(line, 0, at)) {
            return List.of();
        }
        Clause clause = line.clause();
        int with = with(line, at);
        int owner = NOUNS.startsAt(line, at) ? clause.owner(at) : -1;
        int one = owner >= 0 ? owner : clause.subject(at);
        int other = with < 0 ? -1 : clause.object(with + 1);
        if (line.at(other).isCompany() && isShell(line, one) && !isShell(line, other)) {
            return List.of(other);
        }
        boolean shell = isShell(line, other) || with >= 0 && isUnnamed(line, with + 1);
        return shell && line.at(one).isCompany() && !isShell(line, one) ? List.of(one) : List.of();
    }

    private static int with(Line line, int at) {
        for (int i = at + 1; i < at + NEAR; i++) {
            if (line.is(i, "with")) {
                return i;
            }
        }
        return -1;
    }

    /** "with a SPAC": no name follows. */
    private static boolean isUnnamed(Line line, int from) {
        return WORDS.anyIn(line, from, from + 3);
    }

    /** "blank-check company [Harrow Peak]", "[Harrow Peak], a blank-check company", "[Harrow Peak Acquisition Corp]". */
    private static boolean isShell(Line line, int name) {
        if (!line.at(name).isCompany()) {
            return false;
        }
        boolean called = line.at(name).span().of(line.text()).contains("Acquisition");
        return called
                || WORDS.anyIn(line, name - 4, name)
                || line.at(name + 1).isComma() && WORDS.anyIn(line, name + 2, name + 6);
    }
}
