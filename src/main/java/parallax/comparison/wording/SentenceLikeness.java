package parallax.comparison.wording;

import java.util.List;
import java.util.Optional;

/**
 * A measure of how much alike sentences are that goes beyond the words they share. Safe to share between threads, and the
 * same sentences always get the same figures.
 */
@FunctionalInterface
public interface SentenceLikeness {

    /** Knows nothing but words. */
    SentenceLikeness NONE = (left, right) -> Optional.empty();

    /**
     * How much alike each sentence of {@code left} is to each of {@code right}, from 0 (strangers) to 1 (the same); nothing
     * where it cannot tell.
     *
     * @return a row for each sentence of {@code left}, with a figure for each of {@code right}
     */
    Optional<double[][]> between(List<String> left, List<String> right);
}
