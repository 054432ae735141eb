package parallax.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Word lists kept as resources: an entry a line, {@code #} starts a comment, blank lines do not count. */
public final class WordFile {

    private WordFile() {}

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
