package parallax.text;

import java.util.Set;

/** Words that, capitalised after a dotted abbreviation, open a new sentence rather than go on with a name. */
final class SentenceStarters {

    private static final Set<String> WORDS = Set.copyOf(WordFile.entries("/parallax/text/sentence-starters.txt"));

    private SentenceStarters() {}

    static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
