package parallax.dashboard.deal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import parallax.archive.DealSummary;
import parallax.comparison.Comparison;
import parallax.comparison.DealGroup;
import parallax.comparison.Report;
import parallax.dashboard.words.Wording;

/** Everything that the page of a deal prints. */
public record DealView(
        String slug,
        String title,
        String type,
        String status,
        String statusStyle,
        List<PartyView> parties,
        String reports,
        String origins,
        List<FactView> strip,
        Tally tally,
        MatrixView matrix,
        boolean differencesOnly,
        boolean evidenceOpen,
        List<QuoteView> quotes,
        TimelineView timeline,
        List<OriginView> lineage,
        List<PersonView> people,
        List<ReportView> mentions) {

    private static final List<String> STRIP =
            List.of("AMOUNT", "STAKE", "VALUATION", "ROUND", "STATUS", "ANNOUNCED_ON", "CLOSED_ON");

    /** A fact in plain words: "Stake", "49 %", "In 4 of 5 reports; one does not say." */
    public record FactView(
            String label, String value, String summary, String sign, String verdict, String style, String anchor) {}

    /** How many facts agree, differ … */
    public record Tally(long agree, long roughly, long differ, long single, long hedged, long gaps) {}

    static DealView of(Comparison comparison, DealSummary summary, boolean differencesOnly, String open) {
        DealGroup deal = comparison.deal();
        MatrixView whole = MatrixView.of(comparison, false, open);
        MatrixView shown = differencesOnly ? MatrixView.of(comparison, true, open) : whole;
        Map<String, Report> reports = MatrixView.reports(deal);
        return new DealView(
                deal.slug(),
                deal.title(),
                Wording.type(deal.type()),
                Wording.status(summary.statuses()),
                DealLine.style(deal.status()),
                PartyView.all(summary),
                reports(deal),
                Wording.count(comparison.origins().size(), "independent origin", "independent origins"),
                strip(whole),
                tally(whole.rows()),
                shown,
                differencesOnly,
                open.equals("all"),
                comparison.quotes().stream()
                        .map(quote -> QuoteView.of(quote, reports))
                        .toList(),
                TimelineView.of(comparison, reports),
                OriginView.all(comparison, whole, reports),
                PersonView.all(comparison),
                (deal.members().isEmpty() ? List.<DealGroup.Member>of() : deal.mentions())
                        .stream().map(member -> ReportView.of(member.report())).toList());
    }

    private static String reports(DealGroup deal) {
        return deal.members().isEmpty()
                ? Wording.count(deal.mentions().size(), "report mentions it", "reports mention it")
                : Wording.count(deal.members().size(), "report", "reports");
    }

    public long altered() {
        return quotes.stream().filter(QuoteView::altered).count();
    }

    private static List<FactView> strip(MatrixView matrix) {
        List<FactView> facts = new ArrayList<>();
        for (String aspect : STRIP) {
            matrix.rows().stream()
                    .filter(row -> row.aspect().equals(aspect))
                    .findFirst()
                    .ifPresent(row -> facts.add(fact(row)));
        }
        return facts;
    }

    private static FactView fact(RowView row) {
        return new FactView(
                row.label(), value(row), row.whoSaysWhat(), row.sign(), row.verdict(), row.style(), row.anchor());
    }

    private static String value(RowView row) {
        List<String> answers =
                row.answers().stream().map(RowView.AnswerView::value).toList();
        return answers.isEmpty() ? row.headline() : String.join(" or ", answers);
    }

    private static Tally tally(List<RowView> rows) {
        return new Tally(
                count(rows, Comparison.Verdict.AGREE),
                count(rows, Comparison.Verdict.COMPATIBLE),
                count(rows, Comparison.Verdict.DIFFER),
                count(rows, Comparison.Verdict.SINGLE),
                rows.stream().filter(RowView::hedged).count(),
                rows.stream().filter(RowView::leavesGaps).count());
    }

    private static long count(List<RowView> rows, Comparison.Verdict verdict) {
        return rows.stream().filter(row -> row.kind() == verdict).count();
    }
}
