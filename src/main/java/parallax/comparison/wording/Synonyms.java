package parallax.comparison.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Words of ranks and positions, each in the form used for comparing ("chief executive officer" is "ceo"). */
public final class Synonyms {

    private static final Map<String, String> FORMS = Lines.firstForms("synonyms");
    private static final int LONGEST = FORMS.keySet().stream()
            .mapToInt(form -> form.split(" ").length)
            .max()
            .orElse(1);

    private Synonyms() {}

    /** The words of {@code text}, the longest known form at each place replaced. */
    public static List<String> of(String text) {
        List<String> words = Terms.of(text);
        List<String> forms = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int length = Math.min(LONGEST, words.size() - at);
            while (length > 1 && !FORMS.containsKey(String.join(" ", words.subList(at, at + length)))) {
                length--;
            }
            String form = String.join(" ", words.subList(at, at + length));
            forms.add(FORMS.getOrDefault(form, form));
            at += length;
        }
        return forms;
    }
}
