package parallax.rules.name;

/** How far a run of capitalised words goes that can be one name. */
final class NameRun {

    private final Script script;
    private final Continuation continuation;
    private final Joint joint;

    NameRun(Script script) {
        this.script = script;
        this.continuation = new Continuation(script);
        this.joint = new Joint(script, continuation);
    }

    /** One past the last piece of the run that starts at {@code at}, the words included that join its parts. */
    int end(int at, int sentence) {
        int to = at + 1;
        while (to < script.end(sentence) && to - at < Continuation.LONGEST) {
            int next = continuation.isAt(to, sentence) ? to + 1 : joint.end(at, to, sentence);
            if (next == to) {
                break;
            }
            to = next;
        }
        return to;
    }

    /** One past the last of the capitalised words from {@code at} on that go on with the name before them. */
    int rest(int at, int sentence) {
        return continuation.end(at, sentence);
    }
}
