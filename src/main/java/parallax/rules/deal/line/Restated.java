package parallax.rules.deal.line;

/** A sum that brackets behind it tell again in another currency: "$67 million (€60 million)". */
public final class Restated {

    private static final int LONGEST = 9;

    private Restated() {}

    /** Index behind the sum at {@code at} and the brackets that tell it again: "$67 million (about €60 million at the time)". */
    public static int behind(Line line, int at) {
        int close = line.is(at + 1, "(") ? at + 2 : at + LONGEST;
        boolean sum = false;
        while (close < at + LONGEST && !line.is(close, ")")) {
            sum |= line.at(close).isMoney();
            close++;
        }
        return sum && line.is(close, ")") ? close + 1 : at + 1;
    }

    /** Index before the brackets that end at {@code close} where they tell a sum again, or {@code close} itself. */
    static int before(Line line, int close) {
        for (int i = close - 2; line.is(close, ")") && i > close - LONGEST; i--) {
            if (line.is(i, "(")) {
                return line.at(i - 1).isMoney() && behind(line, i - 1) == close + 1 ? i - 1 : close;
            }
        }
        return close;
    }
}
