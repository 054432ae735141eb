package parallax.extraction;

import java.util.List;
import java.util.Map;

/**
 * One way in which articles say something, found in one sentence at a time.
 *
 * <p>Every rule has a page of examples, {@code /parallax/rules/<name>.md}, that is its documentation and its test at once.
 * Rules hold no state and are safe to share between threads.
 *
 * @param <F> what it finds
 */
public interface Rule<F extends Rule.Found> {

    /** Folder and name, as in {@code "deal/acquisition"}: the path of its page of examples. */
    String name();

    /** What the passage says, by position; empty where it says nothing of the kind. */
    List<F> read(Passage passage);

    /** A finding, with its evidence: what the generic test compares with the bracketed parts of an example. */
    interface Found {

        Evidence evidence();

        /** What the words mean, for examples that say so: {@code "status" -> "RUMOURED"}. */
        default Map<String, String> facts() {
            return Map.of();
        }
    }
}
