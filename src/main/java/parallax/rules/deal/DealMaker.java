package parallax.rules.deal;

/** Who makes a deal that a noun tells of: "[Acme] completed the acquisition". */
final class DealMaker {

    private static final WordList VERBS = WordList.of("deal-verbs");

    private DealMaker() {}

    /** Index of the name that owns the noun, "[Acme]'s acquisition", else of the subject of the verb before it; or -1. */
    static int orOwner(Line line, int noun) {
        int owner = line.clause().owner(noun);
        return owner >= 0 ? owner : of(line, noun);
    }

    /** Index of the subject of the verb before the noun at {@code noun}, or -1. */
    static int of(Line line, int noun) {
        int verb = VERBS.lastIn(line, noun - 7, noun);
        return verb < 0 ? -1 : line.clause().subject(verb);
    }
}
