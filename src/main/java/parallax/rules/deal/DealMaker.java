package parallax.rules.deal;

/** Who makes a deal that a noun tells of: "[Acme] completed the acquisition". */
final class DealMaker {

    private static final WordList VERBS = WordList.of("deal-verbs");

    private DealMaker() {}

    /** Index of the subject of the verb before the noun at {@code noun}, or -1. */
    static int of(Line line, int noun) {
        int verb = VERBS.lastIn(line, noun - 7, noun);
        return verb < 0 ? -1 : line.clause().subject(verb);
    }
}
