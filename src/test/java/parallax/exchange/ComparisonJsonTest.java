package parallax.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.comparison.Comparison;
import parallax.comparison.Utterance;
import parallax.comparison.fact.Cell;
import parallax.comparison.fact.Row;
import parallax.comparison.fact.Source;
import parallax.comparison.fact.Statement;
import parallax.comparison.fact.Tally;
import parallax.comparison.fact.Verdict;
import parallax.comparison.lineage.Origin;
import parallax.comparison.report.DealGroup;
import parallax.comparison.report.Report;
import parallax.comparison.wording.QuoteForm;
import parallax.extraction.DealReading;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.Modality;
import parallax.extraction.Precision;
import parallax.extraction.Reading;
import parallax.extraction.Value;
import parallax.text.ArticleText;
import parallax.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ComparisonJsonTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String TEXT = "Nordlys raised some $5 million. It grows.";
    private static final Report REPORT = new Report("a1", ArticleText.ofParagraphs("a.txt", TEXT), Reading.NOTHING);
    private static final DealGroup DEAL = new DealGroup(
            "nordlys-round",
            "Nordlys raises $5 million",
            DealType.FUNDING_ROUND,
            DealStatus.COMPLETED,
            List.of(),
            List.of(new DealGroup.Member(
                    REPORT,
                    new DealReading(
                            DealType.FUNDING_ROUND, DealStatus.COMPLETED, true, List.of(), List.of(), List.of()))),
            List.of());

    @Test
    void articlesNameTheirOrigin() {
        JsonNode json = written(comparison(
                List.of(new Origin(
                        "o1",
                        List.of("a1"),
                        List.of(new Origin.Reason("sentence order", 0.75, "3 of 4 in the same order", List.of())),
                        null,
                        null,
                        List.of())),
                List.of(),
                List.of()));

        assertEquals(MAPPER.readTree("""
                        {"deal":"nordlys-round","title":"Nordlys raises $5 million",
                         "articles":[{"id":"a1","source":"a.txt","outlet":null,"published":null,"origin":"o1"}],
                         "bonds":[],
                         "origins":[{"id":"o1","articles":["a1"],
                           "reasons":[{"feature":"sentence order","score":0.75,"detail":"3 of 4 in the same order"}]}],
                         "rows":[],"sums":[],"quotes":[]}"""), json);
    }

    @Test
    void aCellShowsTheStatementInItsSentence() {
        JsonNode json = written(comparison(List.of(), List.of(row("a1")), List.of()));

        assertEquals(MAPPER.readTree("""
                        [{"aspect":"AMOUNT","period":null,"label":"Amount","verdict":"SINGLE","origins":1,
                          "sources":[{"name":"Harbour Post","articles":["a1"],"reports":[]}],
                          "summary":"$5 million in the only report",
                          "cells":[{"article":"a1","state":"STATED","claims":[{
                            "value":{"amount":5000000,"currency":"USD"},"text":"$5 million","precision":"APPROXIMATE",
                            "modality":"ASSERTED","attribution":null,"hedge":"some",
                            "sentence":"Nordlys raised some $5 million.","start":20,"end":30}],
                            "withheld":[]}],
                          "remarks":[],"history":null}]"""), json.get("rows"));
    }

    @Test
    void aQuoteShowsItsVariants() {
        Utterance.Variant variant = new Utterance.Variant(
                "a1", "It grows", new Span(32, 40), "Mia Holm", null, null, QuoteForm.ORIGINAL, List.of());

        JsonNode json =
                written(comparison(List.of(), List.of(), List.of(new Utterance("Mia Holm", false, List.of(variant)))));

        assertEquals(MAPPER.readTree("""
                        [{"speaker":"Mia Holm","altered":false,"variants":[{"article":"a1","text":"It grows",
                          "speaker":"Mia Holm","told":null,"form":"ORIGINAL","start":32,"end":40}]}]"""), json.get("quotes"));
    }

    @Test
    void aCellOfAStrangerIsRefused() {
        Comparison comparison = comparison(List.of(), List.of(row("stranger")), List.of());

        assertThrows(IllegalArgumentException.class, () -> ComparisonJson.of(comparison));
    }

    private static Comparison comparison(List<Origin> origins, List<Row> rows, List<Utterance> quotes) {
        return new Comparison(DEAL, origins, rows, quotes, List.of());
    }

    private static Row row(String article) {
        Statement statement = new Statement(
                Value.Money.of("5000000", "USD"),
                "$5 million",
                Precision.APPROXIMATE,
                Modality.ASSERTED,
                null,
                "some",
                new Span(20, 30),
                new Span(0, 31));
        return new Row(
                "AMOUNT",
                null,
                "Amount",
                Verdict.SINGLE,
                1,
                List.of(new Cell(article, Cell.State.STATED, null, List.of(statement), List.of())),
                new Tally(1, 0, 0, 0, 0, 0),
                null,
                List.of(new Source("Harbour Post", List.of(article), List.of())),
                "$5 million in the only report");
    }

    private static JsonNode written(Comparison comparison) {
        return MAPPER.readTree(ComparisonJson.of(comparison));
    }
}
