package parallax.rules.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parallax.text.WordFile;

/** Reads the word lists of this package: one entry a line, {@code #} opens a comment. */
final class WordList {

    private WordList() {}

    /** The entries of a list, as written. */
    static List<String> entries(String list) {
        return WordFile.entries("/parallax/rules/name/" + list + ".txt");
    }

    /** The entries of a list, in lower case. */
    static Set<String> lowerCase(String list) {
        Set<String> words = new HashSet<>();
        for (String entry : entries(list)) {
            words.add(entry.toLowerCase(Locale.ROOT));
        }
        return words;
    }

    /** The lines of a list that are not blank: with its comments, which head the sections of some lists. */
    static List<String> lines(String list) {
        String resource = "/parallax/rules/name/" + list + ".txt";
        try (InputStream in = WordList.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("There is no word list " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
