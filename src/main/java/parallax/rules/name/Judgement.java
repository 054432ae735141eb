package parallax.rules.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Mention;

/** Decides for each name of a document what it names: every place of the name votes, and the names around it. */
final class Judgement {

    private final Tallies tallies = new Tallies();

    Judgement(Script script, List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            if (!tallies.has(candidate) && candidate.entry() == null) {
                WordsWithin.tell(script.pieces(candidate.from(), candidate.to()), tallies.of(candidate));
            }
            Witness.hear(new Surroundings(script, candidate), tallies.of(candidate));
        }
        new Ownership(script, candidates, tallies).tell();
        new Employer(script, candidates, tallies).tell();
        new Renaming(script).tell(candidates, tallies);
        new Rows(script, candidates, tallies).tell();
        new Gender(script, candidates, tallies).tell();
    }

    /** What the candidate names; null where nothing tells that it names anybody. */
    Mention.@Nullable Kind verdict(Candidate candidate) {
        return tallies.verdict(candidate);
    }
}
