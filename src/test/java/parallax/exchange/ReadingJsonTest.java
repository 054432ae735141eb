package parallax.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.extraction.Aspect;
import parallax.extraction.Claim;
import parallax.extraction.CompanyReading;
import parallax.extraction.DealReading;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.Evidence;
import parallax.extraction.Modality;
import parallax.extraction.Party;
import parallax.extraction.PartyRole;
import parallax.extraction.PersonReading;
import parallax.extraction.Precision;
import parallax.extraction.QuoteKind;
import parallax.extraction.QuoteReading;
import parallax.extraction.Reading;
import parallax.extraction.RoleChange;
import parallax.extraction.RoleReading;
import parallax.extraction.Value;
import parallax.text.ArticleHead;
import parallax.text.ArticleText;
import parallax.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

class ReadingJsonTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Evidence EVIDENCE = new Evidence("deal/stake", new Span(3, 9), new Span(0, 20), List.of());

    @Test
    void anArticleWithoutFindingsKeepsEveryMember() {
        ArticleText article = ArticleText.ofParagraphs("note.txt", "Nothing happened.");

        assertEquals("""
                {"article":{"source":"note.txt","title":null,"outlet":null,"url":null,"authors":[],"published":null,\
                "language":null,"truncated":false,"text":"Nothing happened."},\
                "companies":[],"people":[],"deals":[],"quotes":[]}""", ReadingJson.of(article, Reading.NOTHING));
    }

    @Test
    void theHeadIsWritten() {
        ArticleHead head = new ArticleHead(
                "a.html",
                "Title",
                "Economy",
                "The Gazette",
                "gazette.example",
                "https://gazette.example/a",
                List.of("Ann Author"),
                "2025-06-13",
                "en",
                true);

        JsonNode article = MAPPER.readTree(ReadingJson.of(new ArticleText(head, "", List.of()), Reading.NOTHING))
                .get("article");

        assertEquals(MAPPER.readTree("""
                        {"source":"a.html","title":"Title","outlet":"The Gazette","url":"https://gazette.example/a",
                         "authors":["Ann Author"],"published":"2025-06-13","language":"en","truncated":true,"text":""}"""), article);
    }

    @Test
    void everyKindOfFindingIsWritten() {
        Reading reading = new Reading(
                List.of(new CompanyReading("Nordlys AI", List.of("Nordlys"), List.of(new Span(3, 9)))),
                List.of(new PersonReading(
                        "Mia Holm",
                        List.of(new Span(0, 4)),
                        List.of(new RoleReading("interim CEO", "Nordlys AI", RoleChange.BECOMES, EVIDENCE)))),
                List.of(new DealReading(
                        DealType.MINORITY_STAKE,
                        DealStatus.COMPLETED,
                        true,
                        List.of(new Party("Nordlys AI", PartyRole.TARGET)),
                        List.of(claim(Aspect.STAKE, Value.Percent.of("49"), null)),
                        List.of(EVIDENCE))),
                List.of(new QuoteReading(
                        "We won", QuoteKind.DIRECT, "Mia Holm", "said", null, null, new Span(3, 9), new Span(0, 20))));

        assertEquals(MAPPER.readTree("""
                        {"companies":[{"name":"Nordlys AI","aliases":["Nordlys"],"mentions":[{"start":3,"end":9}]}],
                         "people":[{"name":"Mia Holm","mentions":[{"start":0,"end":4}],
                           "roles":[{"title":"interim CEO","organization":"Nordlys AI","change":"BECOMES",
                             "evidence":{"rule":"deal/stake","start":3,"end":9,"sentence":{"start":0,"end":20}}}]}],
                         "deals":[{"type":"MINORITY_STAKE","status":"COMPLETED","main":true,
                           "parties":[{"name":"Nordlys AI","role":"TARGET"}],
                           "claims":[{"aspect":"STAKE","value":{"percent":49},"text":"printed","precision":"EXACT",
                             "modality":"ASSERTED","attribution":null,
                             "evidence":{"rule":"deal/stake","start":3,"end":9,"sentence":{"start":0,"end":20}}}]}],
                         "quotes":[{"text":"We won","kind":"DIRECT","speaker":"Mia Holm","cue":"said","told":null,
                           "date":null,"start":3,"end":9}]}"""), findings(ReadingJson.of(ArticleText.ofParagraphs("a", ""), reading)));
    }

    @Test
    void largeAmountsAreWrittenInFull() {
        assertEquals("{\"amount\":14300000000,\"currency\":\"USD\"}", value(Value.Money.of("14.3E+9", "USD")));
    }

    @Test
    void aRangeHasAnUpperEnd() {
        assertEquals(
                "{\"amount\":2000000000,\"to\":3000000000,\"currency\":\"EUR\"}",
                value(new Value.Money(new BigDecimal("2000000000"), new BigDecimal("3000000000"), "EUR")));
    }

    @Test
    void aWeekdayWithoutADateIsWrittenAsSuch() {
        assertEquals(
                "{\"date\":null,\"weekday\":\"FRIDAY\",\"inferred\":false}",
                value(new Value.Day(null, DayOfWeek.FRIDAY, false)));
    }

    @Test
    void revenueIsOfAPeriodAndAValuationAsOfADate() {
        assertEquals(
                "{\"amount\":870000000,\"currency\":\"USD\",\"period\":\"2024\"}",
                value(claim(Aspect.REVENUE, Value.Money.of("870000000", "USD"), "2024")));
        assertEquals(
                "{\"amount\":7000000000,\"currency\":\"USD\",\"as_of\":\"2021-04\"}",
                value(claim(Aspect.PRIOR_VALUATION, Value.Money.of("7000000000", "USD"), "2021-04")));
    }

    private static JsonNode findings(String json) {
        ObjectNode object = (ObjectNode) MAPPER.readTree(json);
        object.remove("article");
        return object;
    }

    private static String value(Value value) {
        return value(claim(Aspect.AMOUNT, value, null));
    }

    private static String value(Claim claim) {
        DealReading deal = new DealReading(
                DealType.OTHER, DealStatus.ANNOUNCED, true, List.of(), List.of(claim), List.of(EVIDENCE));
        Reading reading = new Reading(List.of(), List.of(), List.of(deal), List.of());
        String json = ReadingJson.of(ArticleText.ofParagraphs("a", ""), reading);
        int start = json.indexOf("\"value\":") + "\"value\":".length();
        return json.substring(start, json.indexOf('}', start) + 1);
    }

    private static Claim claim(Aspect aspect, Value value, String period) {
        return new Claim(aspect, value, "printed", Precision.EXACT, Modality.ASSERTED, null, period, EVIDENCE);
    }
}
