package parallax.comparison.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Content words with light endings taken off, so that reworded sentences still share them. */
public final class Stems {

    private static final Set<String> STOP_WORDS = Set.copyOf(Lines.of("stop-words"));
    private static final int SHORTEST = 3;

    private Stems() {}

    /** The content words of {@code text}, in order. */
    public static List<String> of(String text) {
        List<String> stems = new ArrayList<>();
        for (String word : Terms.of(text)) {
            if (!STOP_WORDS.contains(word)) {
                stems.add(stem(word));
            }
        }
        return stems;
    }

    /** One lower-case word without its ending ("investing", "invests", "invested", "investment" are "invest"). */
    static String stem(String word) {
        String stem = word;
        for (String ending : List.of("'s", "'ve", "'re", "'ll", "'d", "n't")) {
            stem = without(stem, ending, "", 2);
        }
        stem = without(stem, "ies", "y", SHORTEST);
        stem = stem.endsWith("ss") || stem.endsWith("us") ? stem : without(stem, "s", "", SHORTEST);
        for (String ending : List.of("ments", "ment", "ingly", "edly", "ing", "ed", "ation", "ion", "ly", "al")) {
            String shorter = without(stem, ending, "", SHORTEST + 1);
            if (!shorter.equals(stem)) {
                stem = undouble(shorter);
                break;
            }
        }
        return without(stem, "e", "", SHORTEST);
    }

    private static String without(String word, String ending, String instead, int least) {
        return word.endsWith(ending) && word.length() - ending.length() >= least
                ? word.substring(0, word.length() - ending.length()) + instead
                : word;
    }

    private static String undouble(String stem) {
        int last = stem.length() - 1;
        char c = stem.charAt(last);
        return last > 2 && c == stem.charAt(last - 1) && "bdgmnprt".indexOf(c) >= 0 ? stem.substring(0, last) : stem;
    }
}
