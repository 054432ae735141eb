package parallax.rules.deal.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.text.WordFile;

/**
 * Words and phrases from {@code parallax/rules/deal/words/<name>.txt}: in lower case.
 *
 * <p>In a phrase, {@code *} stands for any one word; {@code n't} for any word that ends so.
 */
public final class WordList {

    private static final int SEEN_BITS = 10;

    private final Map<String, List<String[]>> byFirstWord = new HashMap<>();

    /** A bit for the hash of each first word: nearly every question is about a word that opens no phrase. */
    private final long[] seen = new long[1 << SEEN_BITS - 6];

    private boolean negations;

    private WordList() {}

    public static WordList of(String name) {
        WordList list = new WordList();
        WordFile.entries("/parallax/rules/deal/words/" + name + ".txt").forEach(list::add);
        return list;
    }

    private void add(String phrase) {
        String[] words = phrase.split(" ");
        int bit = bit(words[0]);
        seen[bit >> 6] |= 1L << bit;
        negations |= words[0].equals("n't");
        List<String[]> phrases = byFirstWord.computeIfAbsent(words[0], first -> new ArrayList<>());
        phrases.add(words);
        phrases.sort(Comparator.comparingInt(p -> -p.length));
    }

    /** How many items the longest phrase that starts at {@code index} takes; 0 where none does. */
    public int lengthAt(Line line, int index) {
        Item item = line.at(index);
        if (!item.isPlain()) {
            return 0;
        }
        String word = item.word();
        int bit = bit(word);
        boolean opens = (seen[bit >> 6] & 1L << bit) != 0;
        int length = opens ? lengthAt(line, index, byFirstWord.getOrDefault(word, List.of())) : 0;
        return length == 0 && negations && word.endsWith("n't")
                ? lengthAt(line, index, byFirstWord.getOrDefault("n't", List.of()))
                : length;
    }

    private static int bit(String word) {
        return word.hashCode() * 0x9E3779B9 >>> 32 - SEEN_BITS;
    }

    private static int lengthAt(Line line, int index, List<String[]> phrases) {
        for (String[] phrase : phrases) {
            if (matches(line, index, phrase)) {
                return phrase.length;
            }
        }
        return 0;
    }

    /** Whether the list knows the word, whatever it stands for where it is used. */
    public boolean holds(String word) {
        return byFirstWord.containsKey(word);
    }

    public boolean startsAt(Line line, int index) {
        return lengthAt(line, index) > 0;
    }

    /** Index of the first item in {@code [from, to)} where a phrase starts, or -1. */
    public int firstIn(Line line, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, line.size()); i++) {
            if (startsAt(line, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Index of the last item in {@code [from, to)} where a phrase starts, or -1. */
    public int lastIn(Line line, int from, int to) {
        for (int i = Math.min(to, line.size()) - 1; i >= Math.max(0, from); i--) {
            if (startsAt(line, i)) {
                return i;
            }
        }
        return -1;
    }

    public boolean anyIn(Line line, int from, int to) {
        return firstIn(line, from, to) >= 0;
    }

    private static boolean matches(Line line, int index, String[] phrase) {
        for (int k = 1; k < phrase.length; k++) {
            if (!phrase[k].equals("*") && !phrase[k].equals(line.word(index + k))) {
                return false;
            }
        }
        return true;
    }
}
