package parallax.comparison.fact;

/**
 * How many reports of a row say the consensus, something vaguer or finer, something else, nothing, are cut, or say that
 * it is not disclosed. Without a consensus every report that states the fact counts as differing.
 */
public record Tally(int agree, int compatible, int differ, int silent, int truncated, int undisclosed) {

    public int stated() {
        return agree + compatible + differ;
    }
}
