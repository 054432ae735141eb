package parallax.rules.role;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which company somebody left who comes back to it: "returns to Orbit after leaving in 2021 to found Vela".
 *
 * @param line the sentence
 * @param places finds its companies
 */
record Homecomings(Line line, Places places) {

    private static final Set<String> RETURNS = Set.of("return", "returns", "returned", "returning");
    private static final Set<String> REJOINS =
            Set.of("rejoin", "rejoins", "rejoined", "rejoining", "rehired", "rehires");
    private static final Set<String> FOUNDS =
            Set.of("found", "start", "launch", "create", "establish", "co-found", "cofound", "build", "form");
    /** From "returns" past "this week" to "to". */
    private static final int WAY_REACH = 6;
    /** From "left" past "the company in October 2021" to "to found". */
    private static final int PURPOSE_REACH = 9;

    /** The company that the words before {@code leaving} say she comes back to, or null. */
    @Nullable
    Organization before(int leaving) {
        for (int i = leaving - 1; i >= 0; i--) {
            Organization home = isBack(i) ? goal(i, leaving) : null;
            if (home != null) {
                return home;
            }
        }
        return null;
    }

    private boolean isBack(int at) {
        Unit unit = line.at(at);
        return RETURNS.contains(unit.lower())
                || REJOINS.contains(unit.lower())
                || unit.is("back")
                        && (line.at(at + 1).is("to") || line.at(at + 1).is("at"));
    }

    private @Nullable Organization goal(int back, int leaving) {
        Unit unit = line.at(back);
        if (REJOINS.contains(unit.lower())) {
            return places.startingAt(back + 1);
        }
        for (int i = back + 1; i < Math.min(leaving, back + WAY_REACH); i++) {
            if (line.at(i).is("to") || line.at(i).is("at")) {
                return places.startingAt(i + 1);
            }
            if (line.at(i).kind() == Unit.Kind.MARK) {
                return null;
            }
        }
        return null;
    }

    /** Whether the words behind the verb say that she left to found something: not what she left. */
    boolean founds(int behind) {
        for (int i = behind; i < behind + PURPOSE_REACH && !line.at(i).is(";"); i++) {
            if (line.at(i).is("to") && FOUNDS.contains(line.at(i + 1).lower())) {
                return true;
            }
        }
        return false;
    }
}
