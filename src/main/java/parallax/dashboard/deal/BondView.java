package parallax.dashboard.deal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parallax.comparison.Comparison;
import parallax.comparison.grouping.Bond;
import parallax.comparison.report.DealGroup;
import parallax.comparison.report.Report;

/** Why a report is thought to tell of this deal, beside the earlier one that it is most like. */
public record BondView(ReportView report, ReportView with, String words) {

    private static final int MOST = 50;

    static List<BondView> all(Comparison comparison) {
        DealGroup deal = comparison.deal();
        Map<String, Report> reports = Stream.concat(deal.members().stream(), deal.mentions().stream())
                .map(DealGroup.Member::report)
                .collect(Collectors.toMap(Report::id, report -> report, (first, again) -> first));
        return comparison.bonds().stream()
                .limit(MOST)
                .map(bond -> new BondView(view(bond.article(), reports), view(bond.with(), reports), words(bond)))
                .toList();
    }

    private static ReportView view(String id, Map<String, Report> reports) {
        return ReportView.of(Objects.requireNonNull(reports.get(id)));
    }

    private static String words(Bond bond) {
        return bond.words().replace("-", "\u2212");
    }
}
