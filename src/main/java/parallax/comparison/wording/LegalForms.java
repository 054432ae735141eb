package parallax.comparison.wording;

import java.util.Set;

/** Endings of a company's name that say nothing about which company it is: "Inc.", "GmbH". */
public final class LegalForms {

    private static final Set<String> WORDS = Set.copyOf(Lines.of("legal-forms"));

    private LegalForms() {}

    /** Whether {@code word}, in lower case and without points, is such an ending. */
    public static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
