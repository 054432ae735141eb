package parallax.dashboard.deal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import parallax.comparison.Comparison;
import parallax.comparison.lineage.Origin;
import parallax.comparison.report.DealGroup;
import parallax.comparison.report.Report;
import parallax.dashboard.words.Wording;

/**
 * Facts as rows, reports as columns, the columns of one origin side by side.
 *
 * @param groups the origins, each with its columns
 * @param columns the reports, in the order of the cells
 * @param all every fact
 * @param rows the facts to show
 * @param hidden how many rows are left out because they do not differ
 * @param further how many rows are left out because the table would grow too heavy
 */
public record MatrixView(
        List<OriginGroup> groups,
        List<ReportView> columns,
        List<RowView> all,
        List<RowView> rows,
        int hidden,
        int further) {

    private static final int MOST_COLUMNS_IN_SIGHT = 6;
    private static final int MOST_CELLS_WITH_EVIDENCE = 1_000;
    private static final int MOST_CELLS = 2_000;
    private static final int FEWEST_ROWS = 25;

    /** The columns of one origin. */
    public record OriginGroup(String id, String name, String note, List<ReportView> reports) {}

    static MatrixView of(Comparison comparison, DealAsked asked) {
        Map<String, Report> reports = reports(comparison.deal());
        List<OriginGroup> groups = groups(comparison, reports);
        List<ReportView> columns =
                groups.stream().flatMap(group -> group.reports().stream()).toList();
        boolean heavy = comparison.rows().size() * columns.size() > MOST_CELLS_WITH_EVIDENCE;
        List<RowView> all = comparison.rows().stream()
                .map(row -> RowView.of(row, comparison, reports, groups, asked.open(), heavy))
                .toList();
        List<RowView> wanted =
                asked.differencesOnly() ? all.stream().filter(RowView::uneven).toList() : all;
        List<RowView> shown = asked.everyFact() ? wanted : first(wanted, columns.size(), asked.open());
        return new MatrixView(groups, columns, all, shown, all.size() - wanted.size(), wanted.size() - shown.size());
    }

    /** As many as a browser shows at ease; the one that is asked for is among them. */
    private static List<RowView> first(List<RowView> rows, int columns, String open) {
        int most = Math.max(FEWEST_ROWS, MOST_CELLS / Math.max(1, columns));
        List<RowView> shown = new ArrayList<>(rows.subList(0, Math.min(most, rows.size())));
        rows.stream()
                .skip(shown.size())
                .filter(row -> row.anchor().equals(open))
                .forEach(shown::add);
        return List.copyOf(shown);
    }

    /** Whether some origin has more than one report, so that the columns need a heading above them. */
    public boolean grouped() {
        return groups.stream().anyMatch(group -> group.reports().size() > 1);
    }

    /** Whether a wide window has room for every column, so that the table need not scroll and its heading can stay. */
    public boolean fits() {
        return columns.size() <= MOST_COLUMNS_IN_SIGHT;
    }

    static Map<String, Report> reports(DealGroup deal) {
        Map<String, Report> reports = new LinkedHashMap<>();
        deal.accounts().forEach(member -> reports.put(member.report().id(), member.report()));
        return reports;
    }

    private static List<OriginGroup> groups(Comparison comparison, Map<String, Report> reports) {
        List<OriginGroup> groups = new ArrayList<>();
        for (Origin origin : comparison.origins()) {
            List<ReportView> views = origin.articles().stream()
                    .filter(reports::containsKey)
                    .map(id -> ReportView.of(Objects.requireNonNull(reports.get(id))))
                    .toList();
            String note =
                    views.size() < 2 ? "" : Wording.count(views.size(), "report", "reports") + ", probably one text";
            groups.add(new OriginGroup(origin.id(), "Origin " + (groups.size() + 1), note, views));
        }
        return groups;
    }
}
