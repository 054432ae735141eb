package parallax.rules.deal.line;

/** Names in a row that an "and" closes: "Acme, Bolt and Core". */
final class Row {

    private Row() {}

    /** Index behind the last name of the row that begins at {@code first}, or -1 where none does. */
    static int end(Line line, int first) {
        int at = first;
        boolean commas = false;
        while (line.at(at).isName()) {
            int next = at + 1;
            boolean comma = line.at(next).isComma();
            if (line.is(comma ? next + 1 : next, "and")) {
                int last = comma ? next + 2 : next + 1;
                return line.at(last).isName() && (commas || !comma) ? last + 1 : -1;
            }
            if (!comma) {
                return -1;
            }
            commas = true;
            at = next + 1;
        }
        return -1;
    }
}
