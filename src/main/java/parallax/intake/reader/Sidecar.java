package parallax.intake.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.text.ArticleHead;
import parallax.text.ArticleText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a folder's {@code articles.json} says of its files and they do not say themselves:
 *
 * <pre>{@code
 * [{"file": "report.txt", "outlet": "The Example", "domain": "example.org", "url": "https://example.org/1", "published": "2025-06-13"}]
 * }</pre>
 *
 * Every field but {@code file} may be null or left out.
 */
public final class Sidecar {

    /** The name of the file. */
    public static final String NAME = "articles.json";

    private static final Sidecar NONE = new Sidecar(Map.of());
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Map<String, JsonNode> entries;

    private Sidecar(Map<String, JsonNode> entries) {
        this.entries = Map.copyOf(entries);
    }

    /** A sidecar that says nothing. */
    public static Sidecar none() {
        return NONE;
    }

    /** The sidecar in the folder of {@code file}; one that says nothing where there is none. */
    public static Sidecar beside(Path file) throws UnreadableSourceException {
        Path folder = file.getParent();
        return in(folder == null ? Path.of("") : folder);
    }

    /** The sidecar of a folder; one that says nothing where there is none. */
    public static Sidecar in(Path folder) throws UnreadableSourceException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return NONE;
        }
        String source = file.toString().replace('\\', '/');
        try {
            return parse(source, Decoding.text(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UnreadableSourceException(source, "could not be read (" + e + ")");
        }
    }

    static Sidecar parse(String source, String json) throws UnreadableSourceException {
        JsonNode list;
        try {
            list = MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new UnreadableSourceException(source, "is not JSON: " + e.getOriginalMessage());
        }
        if (!list.isArray()) {
            throw new UnreadableSourceException(source, "must hold a list of objects, one a file");
        }
        Map<String, JsonNode> entries = new HashMap<>();
        for (JsonNode entry : list) {
            String file = text(entry, "file");
            if (file == null) {
                throw new UnreadableSourceException(source, "has an entry without \"file\": " + entry);
            }
            entries.put(file, entry);
        }
        return new Sidecar(entries);
    }

    /** Whether {@code file} is a sidecar rather than an article. */
    public static boolean is(Path file) {
        return file.endsWith(NAME);
    }

    /** The article with what this sidecar says of its file; the sidecar's word goes before the article's own. */
    public ArticleText complete(String file, ArticleText article) {
        JsonNode entry = entries.get(file);
        if (entry == null) {
            return article;
        }
        ArticleHead head = article.head();
        String url = or(text(entry, "url"), head.url());
        String domain = or(text(entry, "domain"), head.domain());
        ArticleHead completed = new ArticleHead(
                head.source(),
                head.title(),
                or(text(entry, "section"), head.section()),
                or(text(entry, "outlet"), head.outlet()),
                domain == null ? Addresses.domain(url) : domain,
                url,
                head.authors(),
                or(text(entry, "published"), head.published()),
                or(text(entry, "language"), head.language()),
                head.truncated());
        return new ArticleText(completed, article.text(), article.blocks());
    }

    private static @Nullable String or(@Nullable String first, @Nullable String second) {
        return first == null ? second : first;
    }

    private static @Nullable String text(JsonNode entry, String field) {
        JsonNode value = entry.get(field);
        return value == null || !value.isString() || value.stringValue().isBlank()
                ? null
                : value.stringValue().strip();
    }
}
