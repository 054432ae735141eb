package parallax.comparison.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parallax.comparison.report.Accounts;
import parallax.comparison.wording.Phrases;
import parallax.extraction.Modality;

/** Chooses among the statements of a fact the one that stands for most independent origins. */
final class Candidates {

    /**
     * A statement that could stand for all.
     *
     * @param support origins that say it or something compatible
     * @param agree origins that say it
     */
    private record Candidate(Statement statement, int member, int support, int agree, int exactness) {}

    private static final Comparator<Candidate> BEST = Comparator.comparingInt((Candidate c) -> -c.support)
            .thenComparingInt(c -> -c.exactness)
            .thenComparingInt(c -> -c.agree)
            .thenComparing(c -> c.statement.modality() != Modality.ASSERTED)
            .thenComparingInt(Candidate::member)
            .thenComparing(c -> c.statement.span());

    private final Accounts accounts;
    private final Fact fact;
    private final Witnesses witnesses;

    Candidates(Accounts accounts, Fact fact, Witnesses witnesses) {
        this.accounts = accounts;
        this.fact = fact;
        this.witnesses = witnesses;
    }

    /** What most independent origins say; none where contradicting statements have equally many. */
    Optional<Consensus> consensus() {
        List<Candidate> candidates = candidates();
        Candidate best = candidates.stream().min(BEST).orElse(null);
        if (best == null || rivals(candidates, best)) {
            return Optional.empty();
        }
        Statement statement = best.statement;
        String words = Phrases.value(statement.value(), statement.precision());
        return Optional.of(new Consensus(statement.value(), words, statement, accounts.id(best.member), best.support));
    }

    private boolean rivals(List<Candidate> candidates, Candidate best) {
        return candidates.stream()
                .anyMatch(other -> other.support == best.support
                        && other.member != best.member
                        && fact.relation().of(other.statement, best.statement) == Verdict.DIFFER);
    }

    private List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        Set<Said> seen = new HashSet<>();
        for (int member : witnesses.members()) {
            for (Statement statement : witnesses.said(member)) {
                if (seen.add(Said.of(statement))) {
                    candidates.add(candidate(statement, member));
                }
            }
        }
        return candidates;
    }

    private Candidate candidate(Statement statement, int member) {
        List<Integer> agree = new ArrayList<>();
        List<Integer> support = new ArrayList<>();
        for (int other : witnesses.members()) {
            Verdict verdict = fact.closest(witnesses.said(other), List.of(statement));
            if (verdict == Verdict.AGREE) {
                agree.add(other);
            }
            if (verdict != Verdict.DIFFER) {
                support.add(other);
            }
        }
        return new Candidate(
                statement,
                member,
                witnesses.origins(support, other -> fact.relation().of(other, statement) != Verdict.DIFFER),
                witnesses.origins(agree, other -> fact.relation().of(other, statement) == Verdict.AGREE),
                fact.exactness().applyAsInt(statement));
    }
}
