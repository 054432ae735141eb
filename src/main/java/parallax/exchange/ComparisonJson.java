package parallax.exchange;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import parallax.comparison.Comparison;
import parallax.comparison.History;
import parallax.comparison.Remark;
import parallax.comparison.Sum;
import parallax.comparison.Utterance;
import parallax.comparison.fact.Row;
import parallax.comparison.fact.Source;
import parallax.comparison.fact.Statement;
import parallax.comparison.grouping.Bond;
import parallax.comparison.lineage.Origin;
import parallax.comparison.report.DealGroup;
import parallax.comparison.report.Report;
import parallax.text.ArticleHead;
import tools.jackson.core.JsonGenerator;

/**
 * Every account of one deal as one JSON object: the same from the API and from the command line.
 *
 * <p>Offsets are half-open and count UTF-16 code units of the article's text. Safe to share between threads.
 */
public final class ComparisonJson {

    private final Map<String, Report> reports;

    private ComparisonJson(DealGroup deal) {
        reports = deal.accounts().stream()
                .map(DealGroup.Member::report)
                .collect(Collectors.toMap(Report::id, report -> report, (first, second) -> first));
    }

    /** The object in one line, without a line break at its end. */
    public static String of(Comparison comparison) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = Json.to(line)) {
            write(json, comparison);
        }
        return line.toString();
    }

    /** Writes the whole object. */
    public static void write(JsonGenerator json, Comparison comparison) {
        new ComparisonJson(comparison.deal()).comparison(json, comparison);
    }

    private void comparison(JsonGenerator json, Comparison comparison) {
        Map<String, String> origins = originsByArticle(comparison);
        json.writeStartObject();
        json.writeStringProperty("deal", comparison.deal().slug());
        json.writeStringProperty("title", comparison.deal().title());
        Json.array(json, "articles", comparison.deal().accounts(), (out, member) -> article(out, member, origins));
        Json.array(json, "bonds", comparison.bonds(), ComparisonJson::bond);
        Json.array(json, "origins", comparison.origins(), ComparisonJson::origin);
        Json.array(json, "rows", comparison.rows(), (out, row) -> row(out, row, comparison));
        Json.array(json, "sums", comparison.sums(), this::sum);
        Json.array(json, "quotes", comparison.quotes(), ComparisonJson::utterance);
        json.writeEndObject();
    }

    private static Map<String, String> originsByArticle(Comparison comparison) {
        Map<String, String> origins = new HashMap<>();
        comparison.origins().forEach(origin -> origin.articles().forEach(article -> origins.put(article, origin.id())));
        return origins;
    }

    private static void article(JsonGenerator json, DealGroup.Member member, Map<String, String> origins) {
        Report report = member.report();
        ArticleHead head = report.article().head();
        json.writeStringProperty("id", report.id());
        json.writeStringProperty("source", head.source());
        json.writeStringProperty("outlet", head.outlet());
        json.writeStringProperty("published", head.published());
        json.writeStringProperty("origin", origins.get(report.id()));
    }

    private static void origin(JsonGenerator json, Origin origin) {
        json.writeStringProperty("id", origin.id());
        Json.strings(json, "articles", origin.articles());
        Json.array(json, "reasons", origin.reasons(), (out, reason) -> {
            out.writeStringProperty("feature", reason.feature());
            out.writeNumberProperty("score", reason.score());
            out.writeStringProperty("detail", reason.detail());
        });
    }

    private void row(JsonGenerator json, Row row, Comparison comparison) {
        json.writeStringProperty("aspect", row.aspect());
        json.writeStringProperty("period", row.period());
        json.writeStringProperty("label", row.label());
        json.writeStringProperty("verdict", row.verdict().name());
        json.writeNumberProperty("origins", row.origins());
        Json.array(json, "sources", row.sources(), ComparisonJson::source);
        json.writeStringProperty("summary", row.summary());
        Json.array(json, "cells", row.cells(), (out, cell) -> {
            out.writeStringProperty("article", cell.article());
            out.writeStringProperty("state", cell.state().name());
            Json.array(out, "claims", cell.claims(), (o, statement) -> statement(o, cell.article(), statement));
            Json.array(out, "withheld", cell.withheld(), (o, statement) -> passage(o, cell.article(), statement));
        });
        Json.array(json, "remarks", comparison.remarks(row), ComparisonJson::remark);
        comparison
                .history(row)
                .ifPresentOrElse(history -> history(json, history), () -> json.writeNullProperty("history"));
    }

    private static void bond(JsonGenerator json, Bond bond) {
        json.writeStringProperty("article", bond.article());
        json.writeStringProperty("with", bond.with());
        json.writeStringProperty("words", bond.words());
        json.writeNumberProperty("score", bond.score());
    }

    private static void source(JsonGenerator json, Source source) {
        json.writeStringProperty("name", source.name());
        Json.strings(json, "articles", source.articles());
        Json.strings(json, "reports", source.reports());
    }

    private static void remark(JsonGenerator json, Remark remark) {
        json.writeStringProperty("kind", remark.kind().name());
        json.writeStringProperty("words", remark.words());
        Json.strings(json, "articles", remark.articles());
    }

    private static void history(JsonGenerator json, History history) {
        json.writeObjectPropertyStart("history");
        json.writeStringProperty("words", history.words());
        Json.strings(json, "first", history.first());
        Json.array(json, "steps", history.steps(), (out, step) -> {
            ValueJson.write(out, step.value());
            out.writeStringProperty("words", step.words());
            out.writeStringProperty("from", step.from());
            out.writeStringProperty("to", step.to());
            Json.strings(out, "articles", step.articles());
            out.writeStringProperty("corrected", step.corrected());
        });
        json.writeEndObject();
    }

    private void sum(JsonGenerator json, Sum sum) {
        json.writeStringProperty("article", sum.article());
        json.writeStringProperty("kind", sum.kind().name());
        json.writeStringProperty("outcome", sum.outcome().name());
        json.writeStringProperty("formula", sum.formula());
        json.writeStringProperty("words", sum.words());
        ValueJson.write(json, sum.implied());
        Json.array(json, "terms", sum.terms(), (out, term) -> passage(out, sum.article(), term));
        Statement claim = sum.claim();
        if (claim == null) {
            json.writeNullProperty("claim");
        } else {
            json.writeObjectPropertyStart("claim");
            passage(json, sum.article(), claim);
            json.writeEndObject();
        }
    }

    private void statement(JsonGenerator json, String article, Statement statement) {
        ValueJson.write(json, statement.value());
        json.writeStringProperty("text", statement.text());
        json.writeStringProperty("precision", statement.precision().name());
        json.writeStringProperty("modality", statement.modality().name());
        json.writeStringProperty("attribution", statement.attribution());
        json.writeStringProperty("hedge", statement.hedge());
        json.writeStringProperty("sentence", statement.sentence().of(text(article)));
        Json.span(json, statement.span());
    }

    private void passage(JsonGenerator json, String article, Statement statement) {
        json.writeStringProperty("text", statement.text());
        json.writeStringProperty("sentence", statement.sentence().of(text(article)));
        Json.span(json, statement.span());
    }

    private String text(String article) {
        Report report = reports.get(article);
        if (report == null) {
            throw new IllegalArgumentException(
                    "A cell of the comparison names an article that is no account of the deal: " + article);
        }
        return report.article().text();
    }

    private static void utterance(JsonGenerator json, Utterance utterance) {
        json.writeStringProperty("speaker", utterance.speaker());
        json.writeBooleanProperty("altered", utterance.altered());
        Json.array(json, "variants", utterance.variants(), (out, variant) -> {
            out.writeStringProperty("article", variant.article());
            out.writeStringProperty("text", variant.text());
            out.writeStringProperty("speaker", variant.speaker());
            out.writeStringProperty("told", variant.told());
            out.writeStringProperty("form", variant.form().name());
            Json.span(out, variant.span());
        });
    }
}
