package parallax.dashboard.deal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import parallax.comparison.Comparison;
import parallax.comparison.History;
import parallax.comparison.Remark;
import parallax.comparison.fact.Cell;
import parallax.comparison.fact.Consensus;
import parallax.comparison.fact.Row;
import parallax.comparison.fact.Verdict;
import parallax.comparison.report.Report;
import parallax.dashboard.words.Wording;

/**
 * One fact, and what each report says of it.
 *
 * @param anchor stands for the row in the page's address
 * @param verdict the verdict in words
 * @param sign the verdict as a sign
 * @param headline the answer that most origins give
 * @param summary the row in a sentence
 * @param sources from whom several reports have the fact: "two cite Bloomberg"; mostly empty
 * @param answers the different answers of a disputed fact ("A", "12 June 2025", …); empty where there is but one
 * @param cells one a report, in the order of the columns
 * @param remarks what may explain a contradiction, or marks a figure that cannot be right
 * @param history how the fact was told over time; empty where too few reports are dated
 * @param open whether the evidence is shown from the start
 * @param light whether the evidence is left to a page of its own, for a table that would grow too heavy
 */
public record RowView(
        String anchor,
        String label,
        String aspect,
        Verdict kind,
        String verdict,
        String sign,
        String headline,
        String summary,
        String sources,
        List<AnswerView> answers,
        List<CellView> cells,
        List<String> remarks,
        String history,
        boolean open,
        boolean light) {

    private static final int MOST_ANSWERS = 4;

    static RowView of(
            Row row,
            Comparison comparison,
            Map<String, Report> reports,
            List<MatrixView.OriginGroup> groups,
            String open,
            boolean heavy) {
        Answers answers = Answers.of(row, comparison);
        String anchor = anchor(row.aspect() + (row.period() == null ? "" : " " + row.period()));
        boolean opened = open.equals("all") && !heavy || open.equals(anchor);
        return new RowView(
                anchor,
                row.label(),
                row.aspect(),
                row.verdict(),
                words(row.verdict()),
                sign(row.verdict()),
                headline(row, answers),
                sentence(row.summary()),
                sources(row),
                row.verdict() == Verdict.DIFFER ? AnswerView.all(answers, groups) : List.of(),
                cells(row, answers, reports, groups),
                comparison.remarks(row).stream().map(Remark::words).toList(),
                comparison.history(row).map(History::words).orElse(""),
                opened,
                heavy && !opened);
    }

    /** Whether the reports do not all say the same. */
    public boolean disputed() {
        return kind == Verdict.DIFFER;
    }

    /** Who says what, where reports differ; otherwise the summary. */
    public String whoSaysWhat() {
        if (answers.size() < 2) {
            return summary;
        }
        List<String> parts =
                answers.stream().limit(MOST_ANSWERS).map(AnswerView::who).toList();
        return String.join(", ", parts)
                + (answers.size() > MOST_ANSWERS ? " and others" : "")
                + left(CellState.WITHHELD, " says that it is not disclosed", " say that it is not disclosed")
                + left(CellState.SILENT, " does not say", " do not say")
                + left(CellState.CUT, " is cut short", " are cut short")
                + (sources.isEmpty() ? "" : "; " + sources)
                + ".";
    }

    private String left(CellState state, String one, String many) {
        long count = cells.stream().filter(cell -> cell.state() == state).count();
        return count == 0 ? "" : "; " + Wording.count(count, "report" + one, "reports" + many);
    }

    public boolean uneven() {
        return kind == Verdict.DIFFER || kind == Verdict.COMPATIBLE;
    }

    public boolean hedged() {
        return cells.stream().anyMatch(CellView::hedged);
    }

    public boolean leavesGaps() {
        return cells.stream().anyMatch(cell -> cell.state() == CellState.SILENT);
    }

    public String style() {
        return "verdict-" + kind.name().toLowerCase(Locale.ROOT);
    }

    static String anchor(String aspect) {
        return "fact-" + aspect.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    private static String sources(Row row) {
        return row.sources().stream()
                .filter(source -> source.articles().size() + source.reports().size() > 1)
                .map(source -> source.words(row.tally().stated()))
                .collect(Collectors.joining(", "));
    }

    private static String headline(Row row, Answers answers) {
        Consensus consensus = row.consensus();
        if (consensus != null) {
            return consensus.words();
        }
        return answers.all().isEmpty() ? "" : answers.all().get(0).value();
    }

    private static String sentence(String summary) {
        return summary.endsWith(".") ? summary : summary + ".";
    }

    private static List<CellView> cells(
            Row row, Answers answers, Map<String, Report> reports, List<MatrixView.OriginGroup> groups) {
        Map<String, Cell> byReport = new HashMap<>();
        row.cells().forEach(cell -> byReport.put(cell.article(), cell));
        List<CellView> cells = new ArrayList<>();
        for (MatrixView.OriginGroup group : groups) {
            for (ReportView column : group.reports()) {
                Cell cell = byReport.get(column.id());
                if (cell != null) {
                    boolean first = column.equals(group.reports().get(0));
                    cells.add(CellView.of(
                            cell, row, answers, Objects.requireNonNull(reports.get(column.id())), column, first));
                }
            }
        }
        return cells;
    }

    private static String words(Verdict verdict) {
        return switch (verdict) {
            case AGREE -> "agree";
            case COMPATIBLE -> "no contradiction";
            case DIFFER -> "differ";
            case SINGLE -> "one origin";
        };
    }

    private static String sign(Verdict verdict) {
        return switch (verdict) {
            case AGREE -> "=";
            case COMPATIBLE -> "≈";
            case DIFFER -> "≠";
            case SINGLE -> "•";
        };
    }
}
