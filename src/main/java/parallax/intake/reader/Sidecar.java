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
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

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
    // Read token by token: to load what binds JSON to objects takes longer than to read an article.
    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, Map<String, String>> entries;

    private Sidecar(Map<String, Map<String, String>> entries) {
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
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw new UnreadableSourceException(source, "must hold a list of objects, one a file");
            }
            Map<String, Map<String, String>> entries = new HashMap<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                Map<String, String> entry = entry(parser);
                String file = entry.get("file");
                if (file == null) {
                    throw new UnreadableSourceException(source, "has an entry without \"file\": " + entry);
                }
                entries.put(file, entry);
            }
            return new Sidecar(entries);
        } catch (JacksonException e) {
            throw new UnreadableSourceException(source, "is not JSON: " + e.getOriginalMessage());
        }
    }

    /** What an entry says in words; nothing of an entry that is no object. */
    private static Map<String, String> entry(JsonParser parser) {
        Map<String, String> fields = new HashMap<>();
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return fields;
        }
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.VALUE_STRING && !parser.getString().isBlank()) {
                fields.put(name, parser.getString().strip());
            }
            parser.skipChildren();
        }
        return fields;
    }

    /** Whether {@code file} is a sidecar rather than an article. */
    public static boolean is(Path file) {
        return file.endsWith(NAME);
    }

    /** The article with what this sidecar says of its file; the sidecar's word goes before the article's own. */
    public ArticleText complete(String file, ArticleText article) {
        Map<String, String> entry = entries.get(file);
        if (entry == null) {
            return article;
        }
        ArticleHead head = article.head();
        String url = or(entry.get("url"), head.url());
        String domain = or(entry.get("domain"), head.domain());
        ArticleHead completed = new ArticleHead(
                head.source(),
                head.title(),
                or(entry.get("section"), head.section()),
                or(entry.get("outlet"), head.outlet()),
                domain == null ? Addresses.domain(url) : domain,
                url,
                head.authors(),
                or(entry.get("published"), head.published()),
                or(entry.get("language"), head.language()),
                head.truncated());
        return new ArticleText(completed, article.text(), article.blocks());
    }

    private static @Nullable String or(@Nullable String first, @Nullable String second) {
        return first == null ? second : first;
    }
}
