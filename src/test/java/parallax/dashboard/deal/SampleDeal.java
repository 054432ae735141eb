package parallax.dashboard.deal;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.archive.DealSummary;
import parallax.comparison.Comparison;
import parallax.comparison.Utterance;
import parallax.comparison.fact.Cell;
import parallax.comparison.fact.Row;
import parallax.comparison.fact.Statement;
import parallax.comparison.fact.Tally;
import parallax.comparison.fact.Verdict;
import parallax.comparison.lineage.Origin;
import parallax.comparison.report.DealGroup;
import parallax.comparison.report.Report;
import parallax.comparison.wording.Edit;
import parallax.comparison.wording.PassagePair;
import parallax.comparison.wording.QuoteForm;
import parallax.extraction.DealReading;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.Evidence;
import parallax.extraction.Modality;
import parallax.extraction.Party;
import parallax.extraction.PartyRole;
import parallax.extraction.PersonReading;
import parallax.extraction.Precision;
import parallax.extraction.Reading;
import parallax.extraction.RoleChange;
import parallax.extraction.RoleReading;
import parallax.extraction.Value;
import parallax.text.ArticleHead;
import parallax.text.ArticleText;
import parallax.text.Document;
import parallax.text.Span;

/** An invented deal, told by four invented reports: one hostile, one spun, one cut. */
final class SampleDeal {

    static final String HOSTILE = "<script>alert('x')</script> Acme & Umbra";

    private final Map<String, Report> reports = new LinkedHashMap<>();

    SampleDeal() {
        report(
                "a1",
                HOSTILE,
                "Morning Gazette",
                "https://gazette.example/acme?id=1#top",
                "2031-03-06",
                false,
                "Acme paid about $2.5 billion for 40% of Umbra on Thursday. Ada Quill will step in as interim chief."
                        + " “Our models rival every closed system,” said Ada Quill.");
        report(
                "a2",
                "Acme takes a piece of Umbra",
                "Copyist Daily",
                "javascript:alert(1)",
                null,
                false,
                "Acme paid $2.5 billion for a 40 percent piece of Umbra. Ada Quill, who was the former technique chief,"
                        + " leads. “Our fashions rival each closed system,” said Ada Quill.");
        report(
                "a3",
                "Umbra sells a stake",
                "Wire Service",
                "https://wire.example/umbra",
                "2031-03",
                false,
                "Acme agreed to pay $2.6 billion on Friday. Acme did not say how much of Umbra it gets.");
        report("a4", null, null, null, null, true, "Acme has bought into Umbra, it was reported.");
    }

    Comparison comparison() {
        List<Row> rows = List.of(
                row(
                        "AMOUNT",
                        "Amount",
                        Verdict.DIFFER,
                        3,
                        "$2.5 billion in 2 reports of one origin; $2.6 billion in 1; one is cut short",
                        cell("a1", said("a1", "$2.5 billion", money("2500000000"), Precision.APPROXIMATE, "about")),
                        cell("a2", said("a2", "$2.5 billion", money("2500000000"), Precision.EXACT, null)),
                        cell("a3", said("a3", "$2.6 billion", money("2600000000"), Precision.EXACT, null)),
                        cut("a4")),
                row(
                        "STAKE",
                        "Stake",
                        Verdict.SINGLE,
                        1,
                        "40 % in 2 of 4 reports, of one origin; one does not say; one is cut short",
                        cell("a1", said("a1", "40%", Value.Percent.of("40"), Precision.EXACT, null)),
                        cell("a2", said("a2", "40 percent", Value.Percent.of("40"), Precision.EXACT, null)),
                        silent("a3"),
                        cut("a4")),
                row(
                        "ANNOUNCED_ON",
                        "Announced on",
                        Verdict.DIFFER,
                        2,
                        "6 March 2031 in one report; 7 March 2031 in one; one does not say; one is cut short",
                        cell(
                                "a1",
                                said("a1", "Thursday", day("2031-03-06", DayOfWeek.THURSDAY), Precision.EXACT, null)),
                        silent("a2"),
                        cell("a3", said("a3", "Friday", day("2031-03-07", DayOfWeek.FRIDAY), Precision.EXACT, null)),
                        cut("a4")));
        return new Comparison(
                group(),
                List.of(
                        new Origin(
                                "o1",
                                List.of("a1", "a2"),
                                List.of(new Origin.Reason(
                                        "Sentences told again",
                                        .8,
                                        "2 of 3 sentences have a counterpart, in the same order.",
                                        List.of(new PassagePair(
                                                "a1",
                                                sentence("a1", "Acme paid"),
                                                "a2",
                                                sentence("a2", "Acme paid"))))),
                                "a1",
                                null,
                                List.of("a2")),
                        new Origin("o2", List.of("a3"), List.of(), null, null, List.of()),
                        new Origin("o3", List.of("a4"), List.of(), null, null, List.of())),
                rows,
                List.of(quote()),
                List.of(
                        new Comparison.Event(
                                "ANNOUNCED_ON",
                                "2031-03-06",
                                true,
                                "Announced",
                                "Thursday",
                                List.of("a1"),
                                span("a1", "Thursday")),
                        new Comparison.Event("PUBLISHED", "2031-03", false, "Published", null, List.of("a3"), null),
                        new Comparison.Event("PUBLISHED", null, false, "Published", null, List.of("a2", "a4"), null)));
    }

    DealSummary summary() {
        return new DealSummary(
                "acme-umbra",
                HOSTILE,
                DealType.MINORITY_STAKE,
                DealStatus.COMPLETED,
                List.of(DealStatus.COMPLETED, DealStatus.ANNOUNCED),
                List.of(
                        new DealSummary.PartyName("Acme", PartyRole.INVESTOR, "acme"),
                        new DealSummary.PartyName("Umbra", PartyRole.TARGET, "umbra")),
                Value.Money.of("2500000000", "USD"),
                null,
                null,
                "2031-03-06",
                4,
                0,
                3,
                2,
                Instant.parse("2031-03-09T10:15:30Z"));
    }

    private DealGroup group() {
        List<Party> parties = List.of(new Party("Acme", PartyRole.INVESTOR), new Party("Umbra", PartyRole.TARGET));
        List<DealGroup.Member> members = new ArrayList<>();
        for (Report report : reports.values()) {
            members.add(new DealGroup.Member(
                    report,
                    new DealReading(
                            DealType.MINORITY_STAKE,
                            DealStatus.COMPLETED,
                            true,
                            parties,
                            List.of(),
                            List.of(evidence(report.id(), "Acme")))));
        }
        return new DealGroup(
                "acme-umbra", HOSTILE, DealType.MINORITY_STAKE, DealStatus.COMPLETED, parties, members, List.of());
    }

    private Utterance quote() {
        String text = "Our fashions rival each closed system,";
        Span whole = span("a2", text);
        return new Utterance(
                "Ada Quill",
                true,
                List.of(
                        new Utterance.Variant(
                                "a1",
                                "Our models rival every closed system,",
                                span("a1", "Our models rival every closed system,"),
                                "Ada Quill",
                                null,
                                null,
                                QuoteForm.ORIGINAL,
                                List.of()),
                        new Utterance.Variant(
                                "a2",
                                text,
                                whole,
                                "Ada Quill",
                                "the Gazette",
                                null,
                                QuoteForm.ALTERED,
                                List.of(
                                        edit(Edit.Kind.EQUAL, "Our ", whole),
                                        edit(Edit.Kind.REMOVED, "models ", whole),
                                        edit(Edit.Kind.ADDED, "fashions ", whole),
                                        edit(Edit.Kind.EQUAL, "rival ", whole),
                                        edit(Edit.Kind.REMOVED, "every ", whole),
                                        edit(Edit.Kind.ADDED, "each ", whole),
                                        edit(Edit.Kind.EQUAL, "closed system,", whole)))));
    }

    private static Edit edit(Edit.Kind kind, String text, Span span) {
        return new Edit(kind, text, span);
    }

    private void report(
            String id,
            @Nullable String title,
            @Nullable String outlet,
            @Nullable String url,
            @Nullable String published,
            boolean cut,
            String text) {
        ArticleHead head = new ArticleHead(
                "samples/" + id + ".txt", title, null, outlet, null, url, List.of(), published, "en", cut);
        ArticleText plain = ArticleText.ofParagraphs(id, text);
        ArticleText article = new ArticleText(head, text, plain.blocks());
        reports.put(id, new Report(id, article, Reading.NOTHING));
        if (text.contains("interim chief")) {
            RoleReading role = new RoleReading(
                    "interim chief",
                    "Umbra",
                    RoleChange.BECOMES,
                    evidence(id, "Ada Quill will step in as interim chief"));
            PersonReading ada = new PersonReading("Ada Quill", List.of(span(id, "Ada Quill")), List.of(role));
            Reading reading = new Reading(List.of(), List.of(ada), List.of(), List.of());
            reports.put(id, new Report(id, article, reading));
        }
    }

    private Evidence evidence(String report, String words) {
        return new Evidence("sample", span(report, words), sentence(report, words), List.of());
    }

    private Span span(String report, String words) {
        int start = reports.get(report).article().text().indexOf(words);
        return new Span(start, start + words.length());
    }

    private Span sentence(String report, String words) {
        return Document.of(reports.get(report).article())
                .sentenceAt(span(report, words).start())
                .span();
    }

    private Statement said(String report, String words, Value value, Precision precision, @Nullable String hedge) {
        return new Statement(
                value,
                words,
                precision,
                report.equals("a3") ? Modality.PLANNED : Modality.ASSERTED,
                null,
                hedge,
                span(report, words),
                sentence(report, words));
    }

    private static Value money(String amount) {
        return Value.Money.of(amount, "USD");
    }

    private static Value day(String edtf, DayOfWeek weekday) {
        return new Value.Day(edtf, weekday, true);
    }

    private static Row row(String aspect, String label, Verdict verdict, int origins, String summary, Cell... cells) {
        return new Row(
                aspect,
                null,
                label,
                verdict,
                origins,
                List.of(cells),
                new Tally(0, 0, 0, 0, 0, 0),
                null,
                List.of(),
                summary);
    }

    private static Cell cell(String report, Statement... statements) {
        return new Cell(report, Cell.State.STATED, null, List.of(statements), List.of());
    }

    private static Cell silent(String report) {
        return new Cell(report, Cell.State.SILENT, null, List.of(), List.of());
    }

    private static Cell cut(String report) {
        return new Cell(report, Cell.State.TRUNCATED, null, List.of(), List.of());
    }
}
