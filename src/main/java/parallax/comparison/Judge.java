package parallax.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parallax.comparison.Comparison.Cell;
import parallax.comparison.Comparison.Consensus;
import parallax.comparison.Comparison.Row;
import parallax.comparison.Comparison.State;
import parallax.comparison.Comparison.Statement;
import parallax.comparison.Comparison.Tally;
import parallax.comparison.Comparison.Verdict;
import parallax.extraction.Modality;
import parallax.extraction.Precision;
import parallax.extraction.Value;

/** Makes a row of a fact: who agrees with whom, counted in independent origins. */
final class Judge {

    private final Accounts accounts;
    private final Citing citing;
    private final Fact fact;
    private final List<Integer> stating;
    private final boolean attributed;

    private Judge(Accounts accounts, Citing citing, Fact fact) {
        this.accounts = accounts;
        this.citing = citing;
        this.fact = fact;
        this.stating = IntStream.range(0, accounts.size())
                .filter(member -> !fact.statements().get(member).isEmpty())
                .boxed()
                .toList();
        this.attributed =
                fact.statements().stream().flatMap(List::stream).anyMatch(statement -> statement.attribution() != null);
    }

    /** The row; the fact is stated by at least one report. */
    static Row row(Accounts accounts, Citing citing, Fact fact) {
        return new Judge(accounts, citing, fact).row();
    }

    static Optional<Consensus> consensus(Accounts accounts, Citing citing, Fact fact) {
        return Optional.ofNullable(new Judge(accounts, citing, fact).consensus());
    }

    private Row row() {
        Consensus consensus = consensus();
        List<Cell> cells = IntStream.range(0, accounts.size())
                .mapToObj(member -> cell(member, consensus))
                .toList();
        Tally tally = tally(cells, consensus != null);
        Sources sources = sources(stating, statement -> true);
        int origins = sources.origins();
        Verdict verdict = verdict(tally.compatible() > 0 ? Verdict.COMPATIBLE : Verdict.AGREE, origins);
        List<Source> cited = sources.all();
        String summary = Summary.of(verdict, origins, cells, tally, consensus);
        if (origins < accounts.originsOf(stating)) {
            summary += "; " + Summary.sources(cited, tally.stated(), origins, verdict);
        }
        return new Row(
                fact.aspect(), fact.period(), fact.label(), verdict, origins, cells, tally, consensus, cited, summary);
    }

    private int origins(List<Integer> members, Predicate<Statement> chosen) {
        return attributed && members.size() > 1 ? sources(members, chosen).origins() : accounts.originsOf(members);
    }

    private Sources sources(List<Integer> members, Predicate<Statement> chosen) {
        Map<Integer, List<Statement>> said = new TreeMap<>();
        members.forEach(
                member -> said.put(member, said(member).stream().filter(chosen).toList()));
        return new Sources(accounts, citing, said);
    }

    /**
     * The worst relation between any two reports; a contradiction counts within one origin too.
     *
     * @param best COMPATIBLE where some report is vaguer than the consensus, though the reports agree two by two
     */
    private Verdict verdict(Verdict best, int origins) {
        Verdict worst = best;
        List<List<Statement>> distinct = distinct();
        for (int i = 0; i < distinct.size() && worst != Verdict.DIFFER; i++) {
            for (int j = i + 1; j < distinct.size() && worst != Verdict.DIFFER; j++) {
                Verdict verdict = fact.closest(distinct.get(i), distinct.get(j));
                worst = verdict.compareTo(worst) > 0 ? verdict : worst;
            }
        }
        return worst != Verdict.DIFFER && origins == 1 ? Verdict.SINGLE : worst;
    }

    /** What the reports say, once or (to be held against itself) twice for those that say alike. */
    private List<List<Statement>> distinct() {
        Map<List<Said>, Integer> times = new HashMap<>();
        List<List<Statement>> distinct = new ArrayList<>();
        for (int member : stating) {
            List<Statement> said = said(member);
            if (times.merge(said.stream().map(Said::of).toList(), 1, Integer::sum) <= 2) {
                distinct.add(said);
            }
        }
        return distinct;
    }

    /** A statement without the place where it stands. */
    private record Said(Value value, Precision precision, Modality modality) {

        static Said of(Statement statement) {
            return new Said(statement.value(), statement.precision(), statement.modality());
        }
    }

    private List<Statement> said(int member) {
        return fact.statements().get(member);
    }

    private Cell cell(int member, @Nullable Consensus consensus) {
        List<Statement> said = said(member);
        if (said.isEmpty()) {
            List<Statement> withheld = fact.withheld().get(member);
            return new Cell(accounts.id(member), silence(member, !withheld.isEmpty()), null, said, withheld);
        }
        Verdict verdict = consensus == null ? null : fact.closest(said, List.of(consensus.statement()));
        return new Cell(accounts.id(member), State.STATED, verdict, said, List.of());
    }

    private State silence(int member, boolean withheld) {
        boolean cut = accounts.report(member).article().head().truncated();
        return withheld ? State.UNDISCLOSED : cut ? State.TRUNCATED : State.SILENT;
    }

    private static Tally tally(List<Cell> cells, boolean consensus) {
        return new Tally(
                count(cells, State.STATED, Verdict.AGREE),
                count(cells, State.STATED, Verdict.COMPATIBLE),
                count(cells, State.STATED, consensus ? Verdict.DIFFER : null),
                count(cells, State.SILENT, null),
                count(cells, State.TRUNCATED, null),
                count(cells, State.UNDISCLOSED, null));
    }

    private static int count(List<Cell> cells, State state, @Nullable Verdict verdict) {
        return (int) cells.stream()
                .filter(cell -> cell.state() == state && cell.verdict() == verdict)
                .count();
    }

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

    private @Nullable Consensus consensus() {
        List<Candidate> candidates = candidates();
        Candidate best = candidates.stream().min(BEST).orElse(null);
        if (best == null || rivals(candidates, best)) {
            return null;
        }
        Statement statement = best.statement;
        String words = Phrases.value(statement.value(), statement.precision());
        return new Consensus(statement.value(), words, statement, accounts.id(best.member), best.support);
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
        for (int member : stating) {
            for (Statement statement : said(member)) {
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
        for (int other : stating) {
            Verdict verdict = fact.closest(said(other), List.of(statement));
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
                origins(support, other -> fact.relation().of(other, statement) != Verdict.DIFFER),
                origins(agree, other -> fact.relation().of(other, statement) == Verdict.AGREE),
                fact.exactness().applyAsInt(statement));
    }
}
