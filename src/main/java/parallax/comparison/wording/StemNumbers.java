package parallax.comparison.wording;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Gives each stem of a collection a number, so that sentences can be held against each other without their words. */
final class StemNumbers {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Counted> known = new HashMap<>();

    /**
     * The stems of one sentence, each once.
     *
     * @param numbers their numbers, in the order in which they first appear
     * @param counts how many times each stands there
     */
    record Counted(int[] numbers, int[] counts) {}

    /** How many numbers are given. */
    int size() {
        return numbers.size();
    }

    /** The stems of a sentence; worked out once for a sentence that many texts print. */
    Counted of(String sentence) {
        return known.computeIfAbsent(sentence, this::counted);
    }

    private Counted counted(String sentence) {
        Map<Integer, Integer> counts = new LinkedHashMap<>();
        for (String stem : Stems.of(sentence)) {
            counts.merge(numbers.computeIfAbsent(stem, none -> numbers.size()), 1, Integer::sum);
        }
        return new Counted(
                counts.keySet().stream().mapToInt(Integer::intValue).toArray(),
                counts.values().stream().mapToInt(Integer::intValue).toArray());
    }
}
