package parallax.rules.figure;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.text.WordFile;

/** Phrases of one or more words, each with what it stands for; looked up in constant time at a place in a sentence. */
final class Phrases {

    private final Map<String, String> meanings = new HashMap<>();
    private int longest;

    private Phrases() {}

    /** Reads a word list: "phrase", or "phrase = meaning". */
    static Phrases of(String list) {
        Phrases phrases = new Phrases();
        entries(list).forEach(phrases::add);
        return phrases;
    }

    /** The entries of a word list, each with its meaning, which may be empty. */
    static Map<String, String> entries(String list) {
        return WordFile.meanings("/parallax/rules/figure/" + list + ".txt");
    }

    private void add(String phrase, String meaning) {
        String key = phrase.replace("-", " - ");
        meanings.put(key, meaning);
        longest = Math.max(longest, key.split(" ").length);
    }

    /** The longest phrase that starts at {@code from}. */
    @Nullable
    Match startingAt(Pieces pieces, int from) {
        StringBuilder key = new StringBuilder();
        Match found = null;
        for (int i = from; i < Math.min(from + longest, pieces.size()); i++) {
            key.append(key.isEmpty() ? "" : " ").append(pieces.at(i).lower());
            String meaning = meanings.get(key.toString());
            if (meaning != null) {
                found = new Match(meaning, key.toString(), from, i + 1);
            }
        }
        return found;
    }

    /** The longest phrase that ends right before {@code to}. */
    @Nullable
    Match endingAt(Pieces pieces, int to) {
        StringBuilder key = new StringBuilder();
        Match found = null;
        for (int i = to - 1; i >= Math.max(0, to - longest); i--) {
            key.insert(0, key.isEmpty() ? "" : " ").insert(0, pieces.at(i).lower());
            String meaning = meanings.get(key.toString());
            if (meaning != null) {
                found = new Match(meaning, key.toString(), i, to);
            }
        }
        return found;
    }

    boolean contains(String word) {
        return meanings.containsKey(word);
    }

    /** A phrase found, from piece {@code from} to piece {@code to}, exclusive. */
    record Match(String meaning, String phrase, int from, int to) {}
}
