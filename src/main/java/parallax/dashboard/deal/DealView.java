package parallax.dashboard.deal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import parallax.archive.DealSummary;
import parallax.comparison.Comparison;
import parallax.comparison.fact.Verdict;
import parallax.comparison.report.DealGroup;
import parallax.comparison.report.Report;
import parallax.dashboard.words.Wording;

/**
 * Everything that the page of a deal prints.
 *
 * @param switches the ways to another view of the comparison: "differences", "every", "facts", "open", "close"
 */
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
        List<SumView> sums,
        boolean differencesOnly,
        boolean evidenceOpen,
        Map<String, String> switches,
        List<QuoteView> quotes,
        TimelineView timeline,
        List<OriginView> lineage,
        List<BondView> bonds,
        People people,
        List<ReportView> mentions) {

    private static final List<String> STRIP =
            List.of("AMOUNT", "STAKE", "VALUATION", "ROUND", "STATUS", "ANNOUNCED_ON", "CLOSED_ON");

    private static final int FIRST_PARTIES = 12;

    /** The parties that are shown at once; those of very large rounds are too many to read past. */
    public List<PartyView> firstParties() {
        return parties.subList(0, Math.min(FIRST_PARTIES, parties.size()));
    }

    public List<PartyView> otherParties() {
        return parties.subList(firstParties().size(), parties.size());
    }

    /** Those whom most reports name, with what is told of them, and the others by name. */
    public record People(List<PersonView> told, List<PersonView> others) {

        private static final int MOST = 40;

        static People of(List<PersonView> all) {
            int most = Math.min(MOST, all.size());
            return new People(all.subList(0, most), all.subList(most, all.size()));
        }
    }

    /** A fact in plain words: "Stake", "49 %", "In 4 of 5 reports; one does not say." */
    public record FactView(
            String label, String value, String summary, String sign, String verdict, String style, String anchor) {}

    /** How many facts agree, differ … */
    public record Tally(long agree, long roughly, long differ, long single, long hedged, long gaps) {}

    static DealView of(Comparison comparison, DealSummary summary, DealAsked asked) {
        DealGroup deal = comparison.deal();
        MatrixView matrix = MatrixView.of(comparison, asked);
        Map<String, Report> reports = MatrixView.reports(deal);
        return new DealView(
                deal.slug(),
                deal.title(),
                Wording.type(deal.type()),
                Wording.status(summary.statuses()),
                DealLine.style(deal.status()),
                PartyView.all(summary),
                reports(deal),
                Wording.count(comparison.originCount(), "independent origin", "independent origins"),
                strip(matrix.all()),
                tally(matrix.all()),
                matrix,
                SumView.all(comparison, reports),
                asked.differencesOnly(),
                asked.open().equals("all"),
                switches(asked),
                QuoteView.all(comparison.quotes(), reports),
                TimelineView.of(comparison, reports),
                OriginView.all(comparison, matrix, reports),
                BondView.all(comparison),
                People.of(PersonView.all(comparison)),
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

    private static Map<String, String> switches(DealAsked asked) {
        return Map.of(
                "differences", asked.with("show", "differences"),
                "every", asked.with("show", ""),
                "facts", asked.with("facts", "all"),
                "open", asked.with("open", "all"),
                "close", asked.with("open", ""));
    }

    private static List<FactView> strip(List<RowView> rows) {
        List<FactView> facts = new ArrayList<>();
        for (String aspect : STRIP) {
            rows.stream().filter(row -> row.aspect().equals(aspect)).findFirst().ifPresent(row -> facts.add(fact(row)));
        }
        return facts;
    }

    private static FactView fact(RowView row) {
        return new FactView(
                row.label(), value(row), row.whoSaysWhat(), row.sign(), row.verdict(), row.style(), row.anchor());
    }

    private static String value(RowView row) {
        List<String> answers = row.answers().stream().map(AnswerView::value).toList();
        return answers.isEmpty() ? row.headline() : String.join(" or ", answers);
    }

    private static Tally tally(List<RowView> rows) {
        return new Tally(
                count(rows, Verdict.AGREE),
                count(rows, Verdict.COMPATIBLE),
                count(rows, Verdict.DIFFER),
                count(rows, Verdict.SINGLE),
                rows.stream().filter(RowView::hedged).count(),
                rows.stream().filter(RowView::leavesGaps).count());
    }

    private static long count(List<RowView> rows, Verdict verdict) {
        return rows.stream().filter(row -> row.kind() == verdict).count();
    }
}
