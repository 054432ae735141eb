package parallax.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Word lists kept as resources: an entry a line, {@code #} starts a comment, blank lines do not count. */
public final class WordFile {

    private WordFile() {}

    /**
     * The entries of a list of lines "phrase" or "phrase = meaning", in order; the meaning is empty where the line has none.
     *
     * @param resource as in {@link #entries}
     */
    public static Map<String, String> meanings(String resource) {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (String entry : entries(resource)) {
            int equals = entry.indexOf(" = ");
            meanings.put(
                    equals < 0 ? entry : entry.substring(0, equals), equals < 0 ? "" : entry.substring(equals + 3));
        }
        return Collections.unmodifiableMap(meanings);
    }

    /**
     * The entries of a list, in order, without comments and surrounding white space.
     *
     * @param resource its absolute path on the class path ("/parallax/rules/figure/hedges.txt")
     * @throws IllegalStateException if there is no such resource
     */
    public static List<String> entries(String resource) {
        try (InputStream in = WordFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("There is no word list " + resource);
            }
            List<String> entries = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                int comment = line.indexOf('#');
                String entry = (comment < 0 ? line : line.substring(0, comment)).strip();
                if (!entry.isEmpty()) {
                    entries.add(entry);
                }
            }
            return List.copyOf(entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
