package parallax.comparison;

/** Two passages that tell the same, with their words. */
record Aligned(PassagePair passages, Words left, Words right) {

    /** Whether they are the same word for word. */
    boolean same() {
        return left.forms().equals(right.forms());
    }
}
