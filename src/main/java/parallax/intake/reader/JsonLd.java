package parallax.intake.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The article among a page's JSON-LD, wherever it is nested; says nothing where there is none. */
final class JsonLd {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Set<String> WRAPPERS = Set.of("@graph", "mainEntity", "mainEntityOfPage", "itemListElement");
    private static final int MOST_NODES = 10_000;

    private final @Nullable JsonNode article;

    private JsonLd(@Nullable JsonNode article) {
        this.article = article;
    }

    static JsonLd of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            JsonNode article = articleIn(script.data());
            if (article != null) {
                return new JsonLd(article);
            }
        }
        return new JsonLd(null);
    }

    private static @Nullable JsonNode articleIn(String json) {
        Deque<JsonNode> open = new ArrayDeque<>();
        try {
            open.add(MAPPER.readTree(json.strip()));
        } catch (JacksonException e) {
            return null; // pages are full of broken JSON-LD, and say the same elsewhere
        }
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.removeFirst();
            if (node.isArray()) {
                node.forEach(open::add);
            } else if (isArticle(node)) {
                return node;
            } else if (node.isObject()) {
                WRAPPERS.stream().filter(node::has).map(node::get).forEach(open::add);
            }
        }
        return null;
    }

    private static boolean isArticle(JsonNode node) {
        JsonNode type = node.get("@type");
        if (type == null || !node.has("headline") && !node.has("datePublished") && !node.has("articleBody")) {
            return false;
        }
        for (JsonNode name : type.isArray() ? type : List.of(type)) {
            if (name.asString().endsWith("Article") || name.asString().endsWith("Posting")) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    String headline() {
        return text("headline");
    }

    @Nullable
    String published() {
        return text("datePublished");
    }

    @Nullable
    String language() {
        return text("inLanguage");
    }

    @Nullable
    String url() {
        String url = text("url");
        return url != null ? url : text("mainEntityOfPage");
    }

    @Nullable
    String section() {
        List<String> sections = names("articleSection");
        return sections.isEmpty() ? null : sections.get(0);
    }

    @Nullable
    String publisher() {
        List<String> names = names("publisher");
        return names.isEmpty() ? null : names.get(0);
    }

    List<String> authors() {
        return names("author");
    }

    @Nullable
    String body() {
        return text("articleBody");
    }

    private @Nullable String text(String field) {
        JsonNode value = article == null ? null : article.get(field);
        if (value != null && value.isObject()) {
            value = value.get("@id");
        }
        return value != null && value.isString() && !value.stringValue().isBlank()
                ? value.stringValue().strip()
                : null;
    }

    /** The names of one thing or of a list of them, each a string or an object with a name. */
    private List<String> names(String field) {
        JsonNode value = article == null ? null : article.get(field);
        List<String> names = new ArrayList<>();
        if (value != null) {
            for (JsonNode one : value.isArray() ? value : List.of(value)) {
                JsonNode name = one.isObject() ? one.get("name") : one;
                if (name != null && name.isString() && !name.stringValue().isBlank()) {
                    names.add(name.stringValue().strip());
                }
            }
        }
        return names;
    }
}
