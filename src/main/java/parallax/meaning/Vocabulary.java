package parallax.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The pieces of words that the model knows, as the file that comes with it lists them. */
final class Vocabulary {

    private Vocabulary() {}

    /** Reads {@code {"model": {"vocab": {piece: number}}}}, whatever else stands there. */
    static Map<String, Integer> read(InputStream json) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            if (enter(parser, "model") && enter(parser, "vocab")) {
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    String piece = parser.currentName();
                    parser.nextToken();
                    numbers.put(piece, parser.getIntValue());
                }
            }
        } catch (JacksonException e) {
            throw new IOException("The model's vocabulary cannot be read", e);
        }
        if (numbers.isEmpty()) {
            throw new IOException("The model has no vocabulary");
        }
        return numbers;
    }

    /** Goes to the object of this name inside the object where {@code parser} stands. */
    private static boolean enter(JsonParser parser, String name) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String found = parser.currentName();
            JsonToken value = parser.nextToken();
            if (found.equals(name)) {
                return value == JsonToken.START_OBJECT;
            }
            parser.skipChildren();
        }
        return false;
    }
}
