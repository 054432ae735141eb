package parallax.rules.name;

/**
 * The titles that a sentence writes with capitals: "Chief Strategy Officer".
 *
 * @param script the document
 * @param sentence the sentence
 */
record JobTitle(Script script, int sentence) {

    /** Whether the piece stands inside a title, or is a word right before its noun; a sentence's first does not. */
    boolean isInside(int at) {
        if (at <= script.start(sentence)) {
            return false;
        }
        return Vocabulary.isEnglish(script.piece(at).lower()) && isNoun(at + 1)
                || script.piece(at).is("senior") && at + 1 < script.end(sentence) && isPart(at + 1)
                || isPart(at - 1) && at + 1 < script.end(sentence) && isPart(at + 1);
    }

    private boolean isPart(int at) {
        return script.piece(at).isCapitalised()
                && Cue.TITLE.has(script.piece(at).lower());
    }

    /** Whether the words before {@code at} go on with a title's noun written large: "Scientist", "Director", not "CEO". */
    boolean isNoun(int at) {
        return at < script.end(sentence)
                && script.follows(at)
                && isPart(at)
                && !script.piece(at).isAllCaps()
                && (script.piece(at).text().length() > 4 || script.piece(at).is("vice"));
    }
}
