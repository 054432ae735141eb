package parallax.rules.name;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A candidate and the words around it, as far as its sentence goes.
 *
 * @param script the document
 * @param candidate the candidate
 */
record Surroundings(Script script, Candidate candidate) {

    private static final int LONGEST_CHAIN = 4;

    List<Piece> words() {
        return script.pieces(candidate.from(), candidate.to());
    }

    /** The first word of the candidate, in lower case. */
    String lower() {
        return script.piece(candidate.from()).lower();
    }

    boolean isSingle() {
        return candidate.length() == 1;
    }

    /** The piece {@code offset} places before (negative) or after the candidate, in its sentence. */
    @Nullable
    Piece at(int offset) {
        int index = offset < 0 ? candidate.from() + offset : candidate.to() + offset - 1;
        return index < script.start(candidate.sentence()) || index >= script.end(candidate.sentence())
                ? null
                : script.piece(index);
    }

    boolean is(int offset, String lower) {
        Piece piece = at(offset);
        return piece != null && piece.is(lower);
    }

    boolean has(int offset, Cue cue) {
        Piece piece = at(offset);
        return piece != null && cue.has(piece.lower());
    }

    /** Whether a word that may be a name's stands there. */
    boolean isName(int offset) {
        Piece piece = at(offset);
        return piece != null && piece.looksLikeName();
    }

    /** How many places on the candidate's verb stands, past "has", "recently", if it is one of the cue's; else -1. */
    int verb(Cue cue) {
        int verb = 1;
        while (verb < LONGEST_CHAIN && has(verb, Cue.AUXILIARY) && !has(verb, cue)) {
            verb++;
        }
        return has(verb, cue) ? verb : -1;
    }
}
