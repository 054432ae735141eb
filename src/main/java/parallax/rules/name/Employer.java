package parallax.rules.name;

import java.util.List;
import parallax.extraction.Mention;

/** What a person's name says about the one right after it: "Ann Lee of Acme", "Ann Lee from Acme" works there. */
final class Employer {

    private final Script script;
    private final List<Candidate> candidates;
    private final Tallies tallies;

    Employer(Script script, List<Candidate> candidates, Tallies tallies) {
        this.script = script;
        this.candidates = candidates;
        this.tallies = tallies;
    }

    void tell() {
        for (int i = 1; i < candidates.size(); i++) {
            Candidate one = candidates.get(i - 1);
            Candidate two = candidates.get(i);
            if (one.sentence() == two.sentence()
                    && two.from() - one.to() == 1
                    && isAt(script.piece(one.to()))
                    && two.entry() == null
                    && tallies.verdict(one) == Mention.Kind.PERSON
                    && one.length() > 1
                    && tallies.verdict(two) == null) {
                tallies.of(two).company(3);
            }
        }
    }

    private static boolean isAt(Piece piece) {
        return piece.is("of") || piece.is("at") || piece.is("from");
    }
}
