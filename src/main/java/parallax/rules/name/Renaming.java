package parallax.rules.name;

import java.util.List;
import java.util.Set;
import parallax.extraction.Mention;

/** Two names of one company told together: "Acme (formerly Bolt)", "Acme, previously known as Bolt", "Acme, née Bolt". */
final class Renaming {

    private static final int REACH = 10;
    private static final Set<String> MARKS =
            Set.of("formerly", "previously", "née", "nee", "dba", "d/b/a", "aka", "a.k.a.");
    private static final Set<String> BETWEEN = Set.of(
            "(", ",", "—", "–", "also", "now", "then", "once", "originally", "which", "was", "is", "called", "named");

    private final Script script;

    Renaming(Script script) {
        this.script = script;
    }

    /** What each of two such names says about the other. */
    void tell(List<Candidate> candidates, Tallies tallies) {
        for (int i = 1; i < candidates.size(); i++) {
            Candidate one = candidates.get(i - 1);
            Candidate two = candidates.get(i);
            if (isTold(one, two)) {
                tell(one, two, tallies);
                tell(two, one, tallies);
            }
        }
    }

    private static void tell(Candidate one, Candidate two, Tallies tallies) {
        if (tallies.verdict(one) == Mention.Kind.COMPANY && tallies.verdict(two) == null) {
            tallies.of(two).company(two.entry() == null ? 4 : 2);
        }
    }

    /** Whether the words between tell that both are names of one. */
    boolean isTold(Candidate one, Candidate two) {
        if (one.sentence() != two.sentence() || two.from() - one.to() > REACH || two.from() - one.to() < 2) {
            return false;
        }
        boolean mark = false;
        boolean known = false;
        for (int i = one.to(); i < two.from(); i++) {
            Piece piece = script.piece(i);
            boolean knownAs = piece.is("known") || known && piece.is("as");
            known |= piece.is("known");
            mark |= MARKS.contains(piece.lower())
                    || known && piece.is("as")
                    || piece.is("now") && script.piece(i - 1).is("(");
            if (!knownAs
                    && !isDescribing(one, i)
                    && !MARKS.contains(piece.lower())
                    && !BETWEEN.contains(piece.lower())) {
                return false;
            }
        }
        return mark && (known || two.entry() == null || script.piece(one.to()).is("("));
    }

    /** Words of an apposition: "Acme, the sonar startup formerly known as Bolt". */
    private boolean isDescribing(Candidate one, int at) {
        Piece comma = script.piece(one.to());
        return comma.is(",")
                && script.piece(at).isWord()
                && !Cue.AUXILIARY.has(script.piece(at).lower())
                && !Cue.VERB_COMPANY.has(script.piece(at).lower())
                && (script.piece(one.to() + 1).is("the")
                        || script.piece(one.to() + 1).is("a"));
    }

    /** Whether the name is told as one that nobody goes by any more: "X (formerly Twitter)". */
    boolean isFormer(Candidate candidate) {
        int start = script.start(candidate.sentence());
        for (int i = candidate.from() - 1; i >= start && i >= candidate.from() - 3; i--) {
            Piece piece = script.piece(i);
            if (MARKS.contains(piece.lower())) {
                return !piece.is("dba") && !piece.is("d/b/a") && !piece.is("aka") && !piece.is("a.k.a.");
            }
            if (!piece.is("known") && !piece.is("as") && !piece.is("called") && !piece.is("named")) {
                return false;
            }
        }
        return false;
    }
}
