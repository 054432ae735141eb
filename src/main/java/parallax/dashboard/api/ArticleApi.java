package parallax.dashboard.api;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import parallax.archive.Archive;
import parallax.archive.StoredArticle;
import parallax.comparison.lineage.Origin;
import parallax.dashboard.deal.Comparisons;
import parallax.dashboard.site.NotFound;
import parallax.exchange.ReadingJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** One article, with everything that was read out of it and the reports it shares an origin with. */
@RestController
final class ArticleApi {

    private final Archive archive;
    private final Comparisons comparisons;
    private final JsonMapper json;

    ArticleApi(Archive archive, Comparisons comparisons, JsonMapper json) {
        this.archive = archive;
        this.comparisons = comparisons;
        this.json = json;
    }

    @GetMapping(path = "/api/articles/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    String article(@PathVariable String id) {
        StoredArticle article = archive.article(id).orElseThrow(() -> new NotFound("article", id));
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = json.createGenerator(out)) {
            write(generator, article);
        }
        return out.toString();
    }

    private void write(JsonGenerator out, StoredArticle article) {
        out.writeStartObject();
        out.writeStringProperty("id", article.summary().id());
        out.writeNumberProperty("revision", article.revision());
        ReadingJson.writeMembers(
                out, article.report().article(), article.report().reading());
        out.writeArrayPropertyStart("lineage");
        article.deals().stream()
                .filter(StoredArticle.DealLink::member)
                .map(StoredArticle.DealLink::slug)
                .distinct()
                .forEach(deal -> lineage(out, deal, article.summary().id()));
        out.writeEndArray();
        out.writeEndObject();
    }

    private void lineage(JsonGenerator out, String deal, String id) {
        Optional<Origin> origin = comparisons
                .of(deal)
                .map(Comparisons.Tagged::comparison)
                .flatMap(comparison -> comparison.origins().stream()
                        .filter(o -> o.articles().contains(id))
                        .findFirst());
        out.writeStartObject();
        out.writeStringProperty("deal", deal);
        out.writeStringProperty("origin", origin.map(Origin::id).orElse(null));
        out.writeArrayPropertyStart("with");
        origin.map(Origin::articles).orElse(List.of()).stream()
                .filter(other -> !other.equals(id))
                .forEach(out::writeString);
        out.writeEndArray();
        out.writeArrayPropertyStart("reasons");
        origin.map(Origin::reasons).orElse(List.of()).forEach(reason -> {
            out.writeStartObject();
            out.writeStringProperty("feature", reason.feature());
            out.writeNumberProperty("score", reason.score());
            out.writeStringProperty("detail", reason.detail());
            out.writeEndObject();
        });
        out.writeEndArray();
        out.writeEndObject();
    }
}
