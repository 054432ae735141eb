package parallax.scores;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** What was found of one kind, and what was wrong or missed. */
final class Tally {

    /** Something that was read, beside what was expected. */
    record Match<T>(T found, T expected) {}

    private int hit;
    private final List<String> wrong = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();

    /** Matches each thing found with the first one expected that is left, and tells which are a pair. */
    <T> List<Match<T>> add(List<T> found, List<T> expected, BiPredicate<T, T> same, Function<T, String> label) {
        List<T> left = new ArrayList<>(expected);
        List<Match<T>> matches = new ArrayList<>();
        for (T one : found) {
            T other = left.stream()
                    .filter(each -> same.test(one, each))
                    .findFirst()
                    .orElse(null);
            if (other == null) {
                wrong(label.apply(one));
            } else {
                left.remove(other);
                hit();
                matches.add(new Match<>(one, other));
            }
        }
        left.forEach(one -> missed(label.apply(one)));
        return matches;
    }

    void hit() {
        hit++;
    }

    void wrong(String label) {
        wrong.add(label);
    }

    void missed(String label) {
        missed.add(label);
    }

    /** The harmonic mean of precision and recall with two places, or "–" where nothing was to be found. */
    String f1() {
        int all = 2 * hit + wrong.size() + missed.size();
        return all == 0 ? "–" : String.format(Locale.ROOT, "%.2f", 2.0 * hit / all);
    }

    /** How many were to be found. */
    int expected() {
        return hit + missed.size();
    }

    List<String> mistakes() {
        List<String> all = new ArrayList<>();
        wrong.forEach(label -> all.add("wrong " + label));
        missed.forEach(label -> all.add("missed " + label));
        return all;
    }
}
