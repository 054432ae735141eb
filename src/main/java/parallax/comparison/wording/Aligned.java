package parallax.comparison.wording;

/** Two passages that tell the same, with their words. */
public record Aligned(PassagePair passages, Words left, Words right) {

    /** Whether they are the same word for word. */
    public boolean same() {
        return left.forms().equals(right.forms());
    }
}
