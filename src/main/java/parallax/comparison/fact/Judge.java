package parallax.comparison.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parallax.comparison.fact.Cell.State;
import parallax.comparison.report.Accounts;

/** Makes a row of a fact: who agrees with whom, counted in independent origins. */
final class Judge {

    private final Accounts accounts;
    private final Fact fact;
    private final Witnesses witnesses;

    private Judge(Accounts accounts, Fact fact, Witnesses witnesses) {
        this.accounts = accounts;
        this.fact = fact;
        this.witnesses = witnesses;
    }

    /** The row; the fact is stated by at least one report. */
    static Row row(Accounts accounts, Citing citing, Fact fact) {
        return new Judge(accounts, fact, new Witnesses(accounts, citing, fact)).row();
    }

    private Row row() {
        Consensus consensus =
                new Candidates(accounts, fact, witnesses).consensus().orElse(null);
        List<Cell> cells = IntStream.range(0, accounts.size())
                .mapToObj(member -> cell(member, consensus))
                .toList();
        Tally tally = tally(cells, consensus != null);
        Sources sources = witnesses.sources();
        int origins = sources.origins();
        Verdict verdict = verdict(tally.compatible() > 0 ? Verdict.COMPATIBLE : Verdict.AGREE, origins);
        List<Source> cited = sources.all();
        String summary = Summary.of(verdict, origins, cells, tally, consensus);
        if (origins < accounts.originsOf(witnesses.members())) {
            summary += "; " + Summary.sources(cited, tally.stated(), origins, verdict);
        }
        return new Row(
                fact.aspect(), fact.period(), fact.label(), verdict, origins, cells, tally, consensus, cited, summary);
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
        for (int member : witnesses.members()) {
            List<Statement> said = witnesses.said(member);
            if (times.merge(said.stream().map(Said::of).toList(), 1, Integer::sum) <= 2) {
                distinct.add(said);
            }
        }
        return distinct;
    }

    private Cell cell(int member, @Nullable Consensus consensus) {
        List<Statement> said = witnesses.said(member);
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
}
