package parallax.rules.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parallax.extraction.Mention;

/** What owner and owned say about each other: "Ann Lee's Acme" is hers, a company; "Acme's Helix" is made by one. */
final class Ownership {

    private final Script script;
    private final List<Candidate> candidates;
    private final Tallies tallies;
    private final Set<String> lastWords = new HashSet<>();

    Ownership(Script script, List<Candidate> candidates, Tallies tallies) {
        this.script = script;
        this.candidates = candidates;
        this.tallies = tallies;
        for (Candidate candidate : candidates) {
            if (candidate.length() > 1) {
                lastWords.add(script.piece(candidate.to() - 1).text());
            }
        }
    }

    void tell() {
        for (int i = 1; i < candidates.size(); i++) {
            Candidate owner = candidates.get(i - 1);
            Candidate owned = candidates.get(i);
            if (owner.sentence() == owned.sentence()
                    && owned.from() - owner.to() == 1
                    && script.piece(owner.to()).isPossessive()
                    && owned.entry() == null) {
                tell(owner, owned);
            }
        }
    }

    private void tell(Candidate owner, Candidate owned) {
        Mention.Kind kind = tallies.verdict(owner);
        if (kind == null && tallies.verdict(owned) == Mention.Kind.PERSON && isNobody(owner)) {
            tallies.of(owner).company(3);
        } else if (kind == Mention.Kind.COMPANY
                && isBought(owner)
                && !Shape.isPerson(script.pieces(owned.from(), owned.to()))) {
            tallies.of(owned).company(4);
        } else if (kind == Mention.Kind.COMPANY) {
            tallies.of(owned).other(tallies.verdict(owned) == Mention.Kind.PERSON ? 0 : 3);
        } else if (kind == Mention.Kind.PERSON && tallies.verdict(owned) != Mention.Kind.PERSON) {
            tallies.of(owned).company(2);
        }
    }

    /** "Acquiring Acme's Helix", "acquire two of Acme's": what is bought is a business. */
    private boolean isBought(Candidate owner) {
        int from = Math.max(script.start(owner.sentence()), owner.from() - 3);
        return script.pieces(from, owner.from()).stream().anyMatch(piece -> Cue.PURCHASE.has(piece.lower()));
    }

    /** Whether the name is a single word that is no part of another one: no surname. */
    private boolean isNobody(Candidate owner) {
        return owner.length() == 1
                && (owner.entry() == null || owner.isKnown(Gazetteer.Kind.COMPANY))
                && !Vocabulary.isGivenName(script.piece(owner.from()))
                && !lastWords.contains(owner.name());
    }
}
