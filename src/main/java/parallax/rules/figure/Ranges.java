package parallax.rules.figure;

/** Where the second end of a range would begin: "2–3", "2 to 3", "between 2 and 3". */
final class Ranges {

    private Ranges() {}

    /**
     * The position behind the word or dash at {@code at} that joins two ends of a range, or -1.
     *
     * @param start where the first end begins: what stands before it tells a range from a change ("from 2 to 3")
     */
    static int joint(Pieces pieces, int start, int at) {
        if (pieces.at(at).isHyphen()
                && pieces.at(at + 1).is("to")
                && pieces.at(at + 2).isHyphen()) {
            return at + 3;
        }
        Piece joint = pieces.at(at);
        Piece before = pieces.at(start - 1);
        boolean joins = joint.is("to")
                ? !before.is("from") || spans(pieces.at(start - 2))
                : joint.is("and") ? before.is("between") : isDash(pieces, at);
        return joins ? at + 1 : -1;
    }

    /** "ranging from 2 to 3", "anywhere from 2 to 3": the two ends of a guess, no change. */
    private static boolean spans(Piece word) {
        return word.is("ranging")
                || word.is("ranges")
                || word.is("range")
                || word.is("anywhere")
                || word.is("somewhere")
                || word.is("anything");
    }

    /** A dash of a range touches both ends. */
    private static boolean isDash(Pieces pieces, int at) {
        return pieces.at(at).isDash() && pieces.isGlued(at) && pieces.isGlued(at + 1);
    }
}
