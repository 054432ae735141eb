package parallax.dashboard.deal;

import java.util.ArrayList;
import java.util.List;
import parallax.comparison.fact.Cell;
import parallax.comparison.fact.Row;
import parallax.comparison.fact.Verdict;
import parallax.comparison.report.Report;

/**
 * What one report says of one fact.
 *
 * @param report who says it
 * @param first whether its column is the first of an origin
 * @param state how it stands to what the others say
 * @param letter which of the different answers it gives ("A", "A and B"); empty where there is but one
 * @param shown the statements a reader would tell apart
 * @param all every statement, by position
 */
public record CellView(
        ReportView report,
        boolean first,
        CellState state,
        String letter,
        List<StatementView> shown,
        List<StatementView> all) {

    static CellView of(Cell cell, Row row, Answers answers, Report report, ReportView view, boolean first) {
        List<StatementView> all = (cell.claims().isEmpty() ? cell.withheld() : cell.claims())
                .stream().map(statement -> StatementView.of(statement, report)).toList();
        return new CellView(view, first, state(cell, row), letter(cell, row, answers), distinct(all), all);
    }

    public boolean says() {
        return state.says();
    }

    public boolean hedged() {
        return all.stream().anyMatch(statement -> !statement.hedges().isEmpty());
    }

    /** "2 places in the text" where the evidence is more than one sentence; otherwise empty. */
    public String places() {
        return all.size() < 2 ? "" : all.size() + " places in the text";
    }

    private static CellState state(Cell cell, Row row) {
        if (cell.state() != Cell.State.STATED || cell.claims().isEmpty()) {
            return unsaid(cell.state());
        }
        if (row.verdict() == Verdict.SINGLE) {
            return CellState.ALONE;
        }
        boolean disputed = row.verdict() == Verdict.DIFFER;
        Verdict verdict = cell.verdict();
        if (verdict == null) {
            return disputed ? CellState.DIFFERS : CellState.AGREES;
        }
        return switch (verdict) {
            case DIFFER -> CellState.DIFFERS;
            case COMPATIBLE -> CellState.ROUGHLY;
            case AGREE, SINGLE -> disputed ? CellState.LEADS : CellState.AGREES;
        };
    }

    private static CellState unsaid(Cell.State state) {
        return switch (state) {
            case TRUNCATED -> CellState.CUT;
            case UNDISCLOSED -> CellState.WITHHELD;
            case STATED, SILENT -> CellState.SILENT;
        };
    }

    private static String letter(Cell cell, Row row, Answers answers) {
        if (row.verdict() != Verdict.DIFFER || answers.all().size() < 2) {
            return "";
        }
        return String.join(
                " and ",
                cell.claims().stream()
                        .map(statement -> Answers.letter(answers.indexOf(statement.value())))
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static List<StatementView> distinct(List<StatementView> all) {
        List<StatementView> shown = new ArrayList<>();
        for (StatementView statement : all) {
            if (shown.stream().noneMatch(statement::looksLike)) {
                shown.add(statement);
            }
        }
        return List.copyOf(shown);
    }
}
