package parallax.rules.name;

import java.util.List;
import java.util.Set;
import parallax.extraction.Mention;

/** Somebody who is "he" or "she" right afterwards, with nobody else in view, is a person. */
final class Gender {

    private static final Set<String> PRONOUNS = Set.of("he", "she", "his", "her", "him");

    private final Script script;
    private final List<Candidate> candidates;
    private final Tallies tallies;
    /** The sentences that say "he" or "she". */
    private final boolean[] gendered;
    /** The sentences that name a person. */
    private final boolean[] peopled;

    Gender(Script script, List<Candidate> candidates, Tallies tallies) {
        this.script = script;
        this.candidates = candidates;
        this.tallies = tallies;
        this.gendered = new boolean[script.sentences() + 1];
        this.peopled = new boolean[script.sentences() + 1];
        for (int i = 0; i < script.sentences(); i++) {
            gendered[i] = script.pieces(script.start(i), script.end(i)).stream()
                    .anyMatch(piece -> PRONOUNS.contains(piece.lower()));
        }
        for (Candidate candidate : candidates) {
            peopled[candidate.sentence()] |= tallies.verdict(candidate) == Mention.Kind.PERSON;
        }
    }

    void tell() {
        int last = -1;
        for (Candidate candidate : candidates) {
            boolean first = candidate.sentence() != last;
            last = candidate.sentence();
            if (first && isMeant(candidate.sentence()) && canBePerson(candidate)) {
                tallies.of(candidate).person(2);
            }
        }
    }

    /** Whether a "he" or "she", here or in the next sentence, can mean only whom this one names first. */
    private boolean isMeant(int sentence) {
        return !peopled[sentence] && (gendered[sentence] || gendered[sentence + 1] && !peopled[sentence + 1]);
    }

    private boolean canBePerson(Candidate candidate) {
        return candidate.entry() == null
                && candidate.length() < 4
                && tallies.verdict(candidate) == null
                && Shape.isStrange(script.piece(candidate.from()))
                && Shape.canBePerson(script.pieces(candidate.from(), candidate.to()));
    }
}
