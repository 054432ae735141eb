package parallax.rules.name;

import java.util.Set;
import parallax.text.Token;

/** What a deal says of a candidate: "Acme signed a five-year deal with", "under an agreement with Acme", "pays Acme $9 million a year". */
final class Dealing {

    private static final int NEAR = 9;
    private static final Set<String> LINKS = Set.of("with", "between", "from");

    private final Surroundings around;

    private Dealing(Surroundings around) {
        this.around = around;
    }

    static void tell(Surroundings around, Tally tally) {
        boolean surname = around.isSingle() && Vocabulary.isFamilyName(around.lower());
        if (around.candidate().entry() == null && !Shape.isPerson(around.words()) && !surname) {
            Dealing dealing = new Dealing(around);
            boolean party = dealing.isMaker() || dealing.isPartner();
            tally.company(party ? 3 : !Shape.isEnglish(around.words()) && dealing.isPaid() ? 3 : 0);
        }
    }

    /** "Acme has signed a deal with", "Acme's partnership with": small words and sums stand between. */
    private boolean isMaker() {
        Piece one = around.at(1);
        boolean owner = one != null && one.isPossessive();
        if (!owner && !around.has(1, Cue.AUXILIARY) && !around.has(1, Cue.AGREEING)) {
            return false;
        }
        boolean agrees = owner;
        for (int i = owner ? 2 : 1; i < NEAR && isSmall(i); i++) {
            agrees |= around.has(i, Cue.AGREEING);
            if (around.is(i, "talks") && around.is(i - 1, "in")) {
                return isLinked(i + 1);
            }
            if (around.has(i, Cue.DEALINGS)) {
                return agrees && isLinked(i + 1);
            }
        }
        return false;
    }

    private boolean isLinked(int from) {
        for (int i = from; i < from + NEAR && isSmall(i); i++) {
            Piece piece = around.at(i);
            if (piece != null && LINKS.contains(piece.lower())) {
                return true;
            }
        }
        return false;
    }

    /** "A deal with Acme", "a contract worth up to $9 million with the startup Acme". */
    private boolean isPartner() {
        for (int i = -2; around.is(-1, "with") && i > -NEAR && isSmall(i); i--) {
            if (around.has(i, Cue.DEALINGS)) {
                return true;
            }
        }
        return false;
    }

    /** "Pays Acme $9 million", "to pay Acme $9 million". */
    private boolean isPaid() {
        Piece sum = around.at(1);
        return around.has(-1, Cue.VERB_PAY) && sum != null && sum.kind() == Token.Kind.SYMBOL;
    }

    private boolean isSmall(int at) {
        Piece piece = around.at(at);
        return piece != null
                && (piece.kind() == Token.Kind.NUMBER
                        || piece.kind() == Token.Kind.SYMBOL
                        || piece.isWord() && !piece.isCapitalised());
    }
}
