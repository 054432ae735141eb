package parallax.comparison.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parallax.comparison.wording.Lines;
import parallax.comparison.wording.Terms;

/**
 * Reads a name out of the words by which a report gives its source: "Bloomberg" in "people cited by Bloomberg".
 *
 * <p>Whoever is not named ("a person familiar with the matter", "sources", "the company") has no name here.
 */
final class SourceNames {

    private static final Set<String> NO_NAMES = Set.copyOf(Lines.of("no-source-names"));

    private SourceNames() {}

    /** The last name in the words: what stands before it describes. */
    static Optional<String> in(String words) {
        List<String> name = new ArrayList<>();
        List<String> last = List.of();
        for (String word : words.strip().split("[\\s\\p{Z}]+")) {
            if (isName(word)) {
                name.add(bare(word));
                last = name;
            } else if (word.equals("The")) {
                name = new ArrayList<>(List.of(word));
            } else {
                name = new ArrayList<>();
            }
        }
        boolean nobody = last.isEmpty() || last.stream().allMatch(SourceNames::isNobody);
        return nobody ? Optional.empty() : Optional.of(String.join(" ", last));
    }

    private static boolean isName(String word) {
        String bare = bare(word);
        return !bare.isEmpty()
                && (Character.isUpperCase(bare.charAt(0)) || Character.isDigit(bare.charAt(0)) || isCamel(bare))
                && !NO_NAMES.contains(Terms.plain(bare));
    }

    /** "eWeek", "iNews". */
    private static boolean isCamel(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(1));
    }

    private static boolean isNobody(String word) {
        return Character.isDigit(word.charAt(0));
    }

    private static String bare(String word) {
        int end = word.length();
        while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        String bare = word.substring(0, end);
        return bare.endsWith("'s") || bare.endsWith("’s") ? bare.substring(0, bare.length() - 2) : bare;
    }
}
