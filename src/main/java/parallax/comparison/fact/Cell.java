package parallax.comparison.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one report says of one fact.
 *
 * @param article id of the report
 * @param state whether it says anything
 * @param verdict AGREE, COMPATIBLE or DIFFER: how it relates to the row's consensus; null where it is not stated or
 *     there is no consensus
 * @param claims what it says, by position; empty unless stated
 * @param withheld where it says that the fact is not disclosed; empty unless undisclosed
 */
public record Cell(
        String article, State state, @Nullable Verdict verdict, List<Statement> claims, List<Statement> withheld) {

    public Cell {
        claims = List.copyOf(claims);
        withheld = List.copyOf(withheld);
    }

    public enum State {
        STATED,
        SILENT,
        /** The article's text is cut, so its silence proves nothing. */
        TRUNCATED,
        /** The article says that it is not disclosed. */
        UNDISCLOSED
    }
}
