package parallax.dashboard.deal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parallax.comparison.Comparison;
import parallax.comparison.lineage.Origin;
import parallax.comparison.report.Report;
import parallax.comparison.wording.PassagePair;
import parallax.dashboard.site.Links;
import parallax.dashboard.words.Wording;

/**
 * One origin, the reports that go back to it, and why we think so.
 *
 * @param reasons why; empty for a report that stands alone
 * @param further how many weaker signs are not listed
 * @param cited the outlet that was told, as a report says, where that is none of these; or null
 */
public record OriginView(
        String name,
        String note,
        List<MemberView> reports,
        List<ReasonView> reasons,
        int further,
        @Nullable String cited) {

    private static final int MOST_PASSAGES = 5;
    private static final int MOST_REASONS = 8;

    /**
     * A report of an origin.
     *
     * @param part what it probably is among them: "probably nearest to the original"
     * @param beside the page that shows it beside the one it probably goes back to; empty for that one
     */
    public record MemberView(ReportView report, String part, String beside) {}

    /**
     * One sign.
     *
     * @param score "79 of 100"
     * @param passages the first of the passages that show it, side by side
     * @param count how many passages show it
     * @param all the page that shows both reports whole; null where no passages do
     * @param asUnder the earlier sign that shows the very same passages, which are not shown again; or null
     */
    public record ReasonView(
            String feature,
            String score,
            String detail,
            List<PassagesView> passages,
            int count,
            @Nullable String all,
            @Nullable String asUnder) {}

    /** A passage in one report beside its counterpart in another; the changed words are marked in the right one. */
    public record PassagesView(
            String leftOutlet,
            String left,
            String leftHref,
            String rightOutlet,
            List<WordDiff.Piece> right,
            String rightHref) {}

    static List<OriginView> all(Comparison comparison, MatrixView matrix, Map<String, Report> reports) {
        List<OriginView> origins = new ArrayList<>();
        for (int i = 0; i < comparison.origins().size(); i++) {
            Origin origin = comparison.origins().get(i);
            MatrixView.OriginGroup group = matrix.groups().get(i);
            origins.add(of(origin, group, note(group.note(), comparison.takenFrom(origin)), reports));
        }
        return List.copyOf(origins);
    }

    private static String note(String note, List<String> takenFrom) {
        String taken = takenFrom.isEmpty() ? "" : "has all that it tells from " + Wording.list(takenFrom);
        return note.isEmpty() || taken.isEmpty() ? note + taken : note + "; " + taken;
    }

    private static OriginView of(
            Origin origin, MatrixView.OriginGroup group, String note, Map<String, Report> reports) {
        return new OriginView(
                group.name(),
                note,
                group.reports().stream()
                        .map(report -> new MemberView(report, part(origin, report.id()), beside(origin, report.id())))
                        .toList(),
                reasons(origin, reports),
                Math.max(0, origin.reasons().size() - MOST_REASONS),
                origin.cited());
    }

    private static String part(Origin origin, String report) {
        if (origin.spun().contains(report)) {
            return "words probably exchanged by a machine";
        }
        return report.equals(origin.nearest()) ? "probably nearest to the original" : "";
    }

    private static String beside(Origin origin, String report) {
        String first = origin.nearest() == null ? origin.articles().get(0) : origin.nearest();
        return report.equals(first) ? "" : Links.beside(first, report);
    }

    private static List<ReasonView> reasons(Origin origin, Map<String, Report> reports) {
        Map<List<PassagePair>, String> shown = new HashMap<>();
        return origin.reasons().stream()
                .limit(MOST_REASONS)
                .map(reason -> {
                    String earlier =
                            reason.passages().isEmpty() ? null : shown.putIfAbsent(reason.passages(), reason.feature());
                    return reason(reason, reports, earlier);
                })
                .toList();
    }

    private static ReasonView reason(Origin.Reason reason, Map<String, Report> reports, @Nullable String earlier) {
        if (earlier != null) {
            return new ReasonView(reason.feature(), score(reason), reason.detail(), List.of(), 0, null, earlier);
        }
        List<PassagesView> passages = reason.passages().stream()
                .filter(pair -> reports.containsKey(pair.leftArticle()) && reports.containsKey(pair.rightArticle()))
                .limit(MOST_PASSAGES)
                .map(pair -> passages(pair, reports))
                .toList();
        return new ReasonView(
                reason.feature(),
                score(reason),
                reason.detail(),
                passages,
                reason.passages().size(),
                all(reason),
                null);
    }

    private static @Nullable String all(Origin.Reason reason) {
        return reason.passages().stream()
                .findFirst()
                .map(pair -> Links.beside(pair.leftArticle(), pair.rightArticle()))
                .orElse(null);
    }

    private static String score(Origin.Reason reason) {
        return Math.round(reason.score() * 100) + " of 100";
    }

    private static PassagesView passages(PassagePair pair, Map<String, Report> reports) {
        Report left = Objects.requireNonNull(reports.get(pair.leftArticle()));
        Report right = Objects.requireNonNull(reports.get(pair.rightArticle()));
        String leftText = pair.left().of(left.article().text());
        String rightText = pair.right().of(right.article().text());
        return new PassagesView(
                ReportView.of(left).outlet(),
                leftText,
                Links.passage(left.id(), pair.left()),
                ReportView.of(right).outlet(),
                WordDiff.pieces(leftText, rightText),
                Links.passage(right.id(), pair.right()));
    }
}
