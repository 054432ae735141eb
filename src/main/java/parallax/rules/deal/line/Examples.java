package parallax.rules.deal.line;

/** The words behind which names stand as examples of many: "including", "like", "such as". */
public final class Examples {

    private Examples() {}

    /** Index behind such words that begin at {@code at}, or -1 where there are none. */
    public static int behind(Line line, int at) {
        boolean such = line.is(at, "such") && line.is(at + 1, "as");
        return such ? at + 2 : line.isAny(at, "including", "like") ? at + 1 : -1;
    }

    /** Whether the word at {@code at} is the last of them, so that examples follow on it. */
    public static boolean follow(Line line, int at) {
        return line.isAny(at, "including", "like") || line.is(at, "as") && line.is(at - 1, "such");
    }
}
