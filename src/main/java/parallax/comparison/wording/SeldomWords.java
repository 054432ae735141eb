package parallax.comparison.wording;

import java.util.Set;
import parallax.text.WordFile;

/**
 * Knows words that writers of news hardly ever choose. Who looks a word up in a dictionary of synonyms, as spinning programs
 * do, puts them for everyday ones: "spouse" for a "partner" in business, "hush" for "still".
 */
public final class SeldomWords {

    private static final Set<String> EVERYDAY = Set.copyOf(Lines.of("everyday-words"));
    private static final Set<String> UNCOMMON = Set.copyOf(Lines.of("uncommon-words"));
    private static final Set<String> ENGLISH = Set.copyOf(WordFile.entries("/parallax/rules/name/english-words.txt"));

    private SeldomWords() {}

    /** Whether a seldom word stands for an everyday one. */
    public static boolean replaces(String usual, String instead) {
        return EVERYDAY.contains(usual) && isSeldom(instead);
    }

    public static boolean isEveryday(String word) {
        return EVERYDAY.contains(word);
    }

    /** Whether a dictionary knows it all the same: no new term of a trade, no name. */
    public static boolean isEnglish(String word) {
        return ENGLISH.contains(word);
    }

    private static boolean isSeldom(String word) {
        return word.length() > 1
                && word.chars().allMatch(Character::isLetter)
                && !EVERYDAY.contains(word)
                && !UNCOMMON.contains(word);
    }
}
