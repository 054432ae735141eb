package parallax.rules.name;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Mention;

/** The tally of every name of a document: all places of a name share one. */
final class Tallies {

    private final Map<String, Tally> byName = new HashMap<>();

    boolean has(Candidate candidate) {
        return byName.containsKey(candidate.name());
    }

    /** The tally of the candidate's name, opened where there is none yet. */
    Tally of(Candidate candidate) {
        return byName.computeIfAbsent(candidate.name(), name -> new Tally());
    }

    Mention.@Nullable Kind verdict(Candidate candidate) {
        Tally tally = byName.get(candidate.name());
        return tally == null ? null : tally.verdict();
    }
}
