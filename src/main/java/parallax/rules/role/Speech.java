package parallax.rules.role;

import java.util.List;
import java.util.Set;

/**
 * Tells who says "I" in a sentence: "“I’m joining Orbit,” Bell wrote", "Bell said: “I am leaving Orbit”".
 *
 * @param line the sentence
 * @param people finds rows of people in it
 */
record Speech(Line line, People people) {

    private static final Set<String> SAYS =
            Set.of(("said says wrote writes announced announces posted posts tweeted tweets shared added told tells"
                            + " explained confirmed")
                    .split(" "));
    private static final Set<String> SHORTENED = Set.of("i’m", "i’ll", "i’ve", "i’d", "i'm", "i'll", "i've", "i'd");
    /** From the closing mark past "co-founder and CEO" to the name. */
    private static final int REACH = 6;

    /** Words said before and behind the "I": a sentence without an end is not searched through for each of them. */
    private static final int LONGEST = 100;

    /** "I", "I’m", "I’ve". */
    static boolean isSpeaker(Unit unit) {
        return unit.is("i") || SHORTENED.contains(unit.lower());
    }

    /** Who says the "I" at {@code at}; nobody where it stands in no quotation or no verb of saying is near. */
    Subject speaker(int at) {
        Subject behind = behind(at);
        return behind.isNobody() ? ahead(at) : behind;
    }

    private Subject behind(int at) {
        int close = mark(at, 1, "”");
        int person = close < 0 ? -1 : person(close + 1, 1);
        boolean said = person > 0 && (says(close + 1, person) || says(person + 1, person + REACH));
        return said ? people.subject(List.of(person)) : Subject.NOBODY;
    }

    private Subject ahead(int at) {
        int open = mark(at, -1, "“");
        int person = open < 0 ? -1 : person(open - 1, -1);
        return person >= 0 && says(person + 1, open) ? people.subject(List.of(person)) : Subject.NOBODY;
    }

    /** The quotation mark that opens or closes what is said at {@code at}, or -1. */
    private int mark(int at, int step, String curly) {
        for (int i = at; Math.abs(i - at) < LONGEST && i >= 0 && i < line.size(); i += step) {
            if (line.at(i).is(curly) || line.at(i).is("\"")) {
                return i;
            }
        }
        return -1;
    }

    private int person(int from, int step) {
        for (int i = from; Math.abs(i - from) < REACH && i >= 0 && i < line.size(); i += step) {
            if (line.at(i).isPerson()) {
                return i;
            }
        }
        return -1;
    }

    private boolean says(int from, int to) {
        for (int i = from; i < to; i++) {
            if (SAYS.contains(line.at(i).lower())) {
                return true;
            }
        }
        return false;
    }
}
