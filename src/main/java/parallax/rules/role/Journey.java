package parallax.rules.role;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a verb of motion leads: "from Orbit to Vela", "to Vela from Orbit", "Orbit for Vela".
 *
 * @param from the organisation left, or null
 * @param to the organisation come to, or null
 * @param end one past the last unit that was read
 */
record Journey(@Nullable Organization from, @Nullable Organization to, int end) {

    private static final Set<String> STOPS = Set.of(
            ("after before when as while which that who whom following because amid where if but or to-be until since"
                            + " having being saying")
                    .split(" "));
    private static final int REACH = 10;

    /** Reads on from {@code at}; {@code towards}: the words that the destination stands behind. */
    static Journey after(Line line, int at, Set<String> towards) {
        Places places = new Places(line);
        Organization from = null;
        Organization to = null;
        int end = at;
        for (int i = at; i < at + REACH && i < line.size(); i++) {
            Unit unit = line.at(i);
            boolean mark = unit.kind() == Unit.Kind.MARK && !unit.isPossessive() && !unit.isNumber();
            if (mark || unit.isPerson() || STOPS.contains(unit.lower())) {
                break;
            }
            if (from == null && unit.is("from")) {
                from = places.startingAt(i + 1);
                end = from == null ? end : Math.max(i, from.at()) + 1;
            } else if (to == null && towards.contains(unit.lower())) {
                to = places.startingAt(i + 1);
                end = to == null ? end : Math.max(i, to.at()) + 1;
            }
        }
        return new Journey(from, to, end);
    }

    /** Where the way starts, if that is not where it ends. */
    static @Nullable Organization otherThan(Organization to, @Nullable Organization from) {
        return from == null || from.name().equals(to.name()) ? null : from;
    }
}
