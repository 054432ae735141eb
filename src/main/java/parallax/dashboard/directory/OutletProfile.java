package parallax.dashboard.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parallax.comparison.Comparison;
import parallax.comparison.fact.Cell;
import parallax.comparison.fact.Row;
import parallax.comparison.fact.Statement;
import parallax.comparison.lineage.Origin;
import parallax.comparison.report.DealGroup;
import parallax.dashboard.words.Wording;

/** How an outlet reports, counted over comparisons: first or later, in its own words or another's, firmly or not. */
final class OutletProfile {

    private static final int MOST_HEDGES = 6;

    private final Set<String> articles;
    private final Map<String, Integer> hedges = new TreeMap<>();
    private int reports;
    private int dated;
    private int first;
    private int alone;
    private int nearest;
    private int retold;
    private int statements;
    private int weakened;
    private int asked;
    private int silent;
    private int withheld;

    /** {@code articles}: ids of the outlet's articles. */
    OutletProfile(Set<String> articles) {
        this.articles = articles;
    }

    /**
     * A line of the profile.
     *
     * @param note what was counted, in words; may be empty
     */
    public record Line(String label, String value, String note) {}

    void count(Comparison comparison) {
        countFirst(comparison.deal());
        comparison.origins().forEach(this::countOrigin);
        comparison.rows().forEach(this::countRow);
    }

    /** Only where every report has a day, and there are others to be first of. */
    private void countFirst(DealGroup deal) {
        List<DealGroup.Member> members = deal.members();
        boolean every = members.size() > 1
                && members.stream().allMatch(member -> published(member).length() == 10);
        if (!every) {
            return;
        }
        String day = members.stream()
                .map(OutletProfile::published)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        if (members.stream().anyMatch(this::isOwn)) {
            dated++;
            first += members.stream()
                            .anyMatch(
                                    member -> isOwn(member) && published(member).equals(day))
                    ? 1
                    : 0;
        }
    }

    private boolean isOwn(DealGroup.Member member) {
        return articles.contains(member.report().id());
    }

    private static String published(DealGroup.Member member) {
        return Objects.requireNonNullElse(member.report().article().head().published(), "");
    }

    private void countOrigin(Origin origin) {
        for (String article : origin.articles()) {
            if (articles.contains(article)) {
                reports++;
                if (origin.articles().size() == 1) {
                    alone++;
                } else if (article.equals(origin.nearest())) {
                    nearest++;
                } else {
                    retold++;
                }
            }
        }
    }

    private void countRow(Row row) {
        for (Cell cell : row.cells()) {
            if (articles.contains(cell.article())) {
                cell.claims().forEach(this::countStatement);
                // What one origin alone tells, nobody else can be blamed for leaving out.
                boolean told = row.origins() > 1;
                asked += told ? 1 : 0;
                silent += told && cell.state() == Cell.State.SILENT ? 1 : 0;
                withheld += told && cell.state() == Cell.State.UNDISCLOSED ? 1 : 0;
            }
        }
    }

    private void countStatement(Statement statement) {
        statements++;
        String hedge = statement.hedge();
        if (hedge != null) {
            weakened++;
            hedges.merge(hedge.toLowerCase(java.util.Locale.ROOT), 1, Integer::sum);
        }
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        if (reports > 0) {
            lines.add(new Line("Reports of deals", Integer.toString(reports), ""));
            lines.add(new Line(
                    "In its own words", alone + " of " + reports, "no other report here goes back to the same text"));
            lines.add(new Line(
                    "Retold by others", nearest + " of " + reports, "probably nearest to the text that others retell"));
            lines.add(new Line(
                    "Retells others", retold + " of " + reports, "probably goes back to another report’s text"));
        }
        if (dated > 0) {
            lines.add(new Line(
                    "First to report",
                    first + " of " + dated,
                    "deals whose reports all have a day; a shared day counts"));
        }
        if (statements > 0) {
            lines.add(new Line("Weakens what it says", weakened + " of " + statements + " statements", hedges()));
        }
        if (asked > 0) {
            lines.add(new Line(
                    "Silent", silent + " of " + asked + " facts", "that two or more independent origins tell"));
        }
        if (withheld > 0) {
            lines.add(new Line("Says it is not disclosed", Wording.count(withheld, "fact", "facts"), ""));
        }
        return lines;
    }

    private String hedges() {
        return hedges.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_HEDGES)
                .map(hedge -> "“" + hedge.getKey() + "” " + hedge.getValue() + " ×")
                .collect(Collectors.joining(", "));
    }
}
