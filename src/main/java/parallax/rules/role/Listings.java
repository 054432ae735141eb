package parallax.rules.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.RoleChange;

/** Finds those whom a sentence lists as gone or come: "Recent exits from Orbit include Bell", "Among those who left are Bell and Cole". */
final class Listings extends Changes {

    private static final Set<String> GONE =
            Set.of("departures", "exits", "resignations", "layoffs", "departed", "left");
    private static final Set<String> COME = Set.of("arrivals", "joined", "appointments");
    private static final Set<String> VERBS =
            Set.of("include", "includes", "included", "including", "are", "is", "were", "was");
    /** From the noun past "of two other Orbit executives" to the verb, and over a colon. */
    private static final int VERB_REACH = 24;

    private final RoleChange change;

    private Listings(String rule, RoleChange change, Line line, Known known) {
        super(rule, Cues.NONE, line, known);
        this.change = change;
    }

    static Listings gone(Line line, Known known) {
        return new Listings("role/leaves", RoleChange.LEAVES, line, known);
    }

    static Listings come(Line line, Known known) {
        return new Listings("role/joins", RoleChange.JOINS, line, known);
    }

    @Override
    List<RoleFinding> at(int at) {
        boolean listed =
                (change == RoleChange.LEAVES ? GONE : COME).contains(line.at(at).lower()) && opens(at);
        int verb = listed ? verbAfter(at) : -1;
        List<Integer> row = verb < 0 ? List.of() : taken.at(verb + 1);
        if (row.isEmpty()) {
            return List.of();
        }
        Cue cue = new Cue("listed", line.at(at).lower(), at, at + 1);
        Organization named = named(at, verb);
        List<RoleFinding> found = new ArrayList<>();
        for (Subject one : people.subject(row).each()) {
            Organization place = named == null ? workplaces.of(one.person(), at, Set.of()) : named;
            found.addAll(place == null ? List.of() : each(one, change, cue, place, null));
        }
        return found;
    }

    @Override
    List<RoleFinding> at(Cue cue) {
        return List.of();
    }

    /** Whether it is a noun of several, or the verb of "among those who left". */
    private boolean opens(int at) {
        if (line.at(at).lower().endsWith("s")) {
            return !line.at(at - 1).is("no");
        }
        for (int i = at - 1; i >= Math.max(0, at - 6); i--) {
            if (line.at(i).is("those") || line.at(i).is("among")) {
                return true;
            }
        }
        return false;
    }

    /** The verb or colon that the names follow, or -1. */
    private int verbAfter(int at) {
        for (int i = at + 1; i < Math.min(line.size(), at + VERB_REACH); i++) {
            Unit unit = line.at(i);
            boolean among = unit.is("them") && line.at(i - 1).is("among");
            boolean lists = among || VERBS.contains(unit.lower()) || unit.is(":");
            if (lists && !taken.at(i + 1).isEmpty()) {
                return i;
            }
            if (unit.isPerson() || unit.is(";")) {
                return -1;
            }
        }
        return -1;
    }

    /** The company of "departures from Orbit", "Orbit's exits", "people at Orbit". */
    private @Nullable Organization named(int at, int verb) {
        for (int i = at + 1; i < verb; i++) {
            boolean led =
                    line.at(i).is("from") || line.at(i).is("at") || line.at(i).is("of");
            Organization place = led || i == at + 1 ? places.startingAt(led ? i + 1 : i) : null;
            if (place != null) {
                return place;
            }
        }
        int owner = determinerOf(new Cue("", "", at, at + 1));
        return line.at(owner).isPossessive() ? line.organization(owner - 1) : hirers.of(at);
    }
}
