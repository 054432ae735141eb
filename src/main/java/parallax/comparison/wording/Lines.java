package parallax.comparison.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.text.WordFile;

/** The word lists of this package: one entry a line, {@code #} begins a comment. */
public final class Lines {

    private Lines() {}

    public static List<String> of(String list) {
        return WordFile.entries("/parallax/comparison/" + list + ".txt");
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
