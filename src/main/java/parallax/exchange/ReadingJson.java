package parallax.exchange;

import java.io.StringWriter;
import java.util.List;
import parallax.extraction.Aspect;
import parallax.extraction.Claim;
import parallax.extraction.CompanyReading;
import parallax.extraction.DealReading;
import parallax.extraction.Evidence;
import parallax.extraction.Party;
import parallax.extraction.PersonReading;
import parallax.extraction.QuoteReading;
import parallax.extraction.Reading;
import parallax.extraction.RoleReading;
import parallax.text.ArticleHead;
import parallax.text.ArticleText;
import parallax.text.Span;
import tools.jackson.core.JsonGenerator;

/**
 * What was read out of one article, as one JSON object.
 *
 * <p>Offsets are half-open and count UTF-16 code units of {@code article.text}. What is not known is null, never left
 * out. Safe to share between threads.
 */
public final class ReadingJson {

    private ReadingJson() {}

    /** The object in one line, without a line break at its end. */
    public static String of(ArticleText article, Reading reading) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = Json.to(line)) {
            write(json, article, reading);
        }
        return line.toString();
    }

    /** Writes the whole object. */
    public static void write(JsonGenerator json, ArticleText article, Reading reading) {
        json.writeStartObject();
        writeMembers(json, article, reading);
        json.writeEndObject();
    }

    /** Writes the members alone, for an object that says more than this. */
    public static void writeMembers(JsonGenerator json, ArticleText article, Reading reading) {
        article(json, article);
        Json.array(json, "companies", reading.companies(), ReadingJson::company);
        Json.array(json, "people", reading.people(), ReadingJson::person);
        Json.array(json, "deals", reading.deals(), ReadingJson::deal);
        Json.array(json, "quotes", reading.quotes(), ReadingJson::quote);
    }

    private static void article(JsonGenerator json, ArticleText article) {
        ArticleHead head = article.head();
        json.writeObjectPropertyStart("article");
        json.writeStringProperty("source", head.source());
        json.writeStringProperty("title", head.title());
        json.writeStringProperty("outlet", head.outlet());
        json.writeStringProperty("url", head.url());
        Json.strings(json, "authors", head.authors());
        json.writeStringProperty("published", head.published());
        json.writeStringProperty("language", head.language());
        json.writeBooleanProperty("truncated", head.truncated());
        json.writeStringProperty("text", article.text());
        json.writeEndObject();
    }

    private static void company(JsonGenerator json, CompanyReading company) {
        json.writeStringProperty("name", company.name());
        Json.strings(json, "aliases", company.aliases());
        mentions(json, company.mentions());
    }

    private static void person(JsonGenerator json, PersonReading person) {
        json.writeStringProperty("name", person.name());
        mentions(json, person.mentions());
        Json.array(json, "roles", person.roles(), ReadingJson::role);
    }

    private static void mentions(JsonGenerator json, List<Span> mentions) {
        Json.array(json, "mentions", mentions, Json::span);
    }

    private static void role(JsonGenerator json, RoleReading role) {
        json.writeStringProperty("title", role.title());
        json.writeStringProperty("organization", role.organization());
        json.writeStringProperty("change", role.change().name());
        evidence(json, role.evidence());
    }

    private static void deal(JsonGenerator json, DealReading deal) {
        json.writeStringProperty("type", deal.type().name());
        json.writeStringProperty("status", deal.status().name());
        json.writeBooleanProperty("main", deal.main());
        Json.array(json, "parties", deal.parties(), ReadingJson::party);
        Json.array(json, "claims", deal.claims(), ReadingJson::claim);
    }

    private static void party(JsonGenerator json, Party party) {
        json.writeStringProperty("name", party.name());
        json.writeStringProperty("role", party.role().name());
    }

    private static void claim(JsonGenerator json, Claim claim) {
        json.writeStringProperty("aspect", claim.aspect().name());
        ValueJson.write(json, claim.value(), periodName(claim.aspect()), claim.period());
        json.writeStringProperty("text", claim.text());
        json.writeStringProperty("precision", claim.precision().name());
        json.writeStringProperty("modality", claim.modality().name());
        json.writeStringProperty("attribution", claim.attribution());
        evidence(json, claim.evidence());
    }

    /** Revenue is of a period; a valuation holds as of a date. */
    private static String periodName(Aspect aspect) {
        return aspect == Aspect.REVENUE ? "period" : "as_of";
    }

    private static void evidence(JsonGenerator json, Evidence evidence) {
        json.writeObjectPropertyStart("evidence");
        json.writeStringProperty("rule", evidence.rule());
        Json.span(json, evidence.span());
        json.writeObjectPropertyStart("sentence");
        Json.span(json, evidence.sentence());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void quote(JsonGenerator json, QuoteReading quote) {
        json.writeStringProperty("text", quote.text());
        json.writeStringProperty("kind", quote.kind().name());
        json.writeStringProperty("speaker", quote.speaker());
        json.writeStringProperty("cue", quote.cue());
        json.writeStringProperty("told", quote.told());
        json.writeStringProperty("date", quote.date());
        Json.span(json, quote.span());
    }
}
