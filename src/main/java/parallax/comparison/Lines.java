package parallax.comparison;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The word lists of this package: one entry a line, {@code #} begins a comment. */
final class Lines {

    private Lines() {}

    static List<String> of(String list) {
        String resource = "/parallax/comparison/" + list + ".txt";
        try (InputStream in = Lines.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The word list " + resource + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of a list whose lines read "one = another = a third": each form, with the first one of its line. */
    static Map<String, String> firstForms(String list) {
        Map<String, String> first = new HashMap<>();
        for (String line : of(list)) {
            List<String> forms =
                    List.of(line.split("=")).stream().map(Terms::plain).toList();
            forms.forEach(form -> first.putIfAbsent(form, forms.get(0)));
        }
        return Map.copyOf(first);
    }
}
