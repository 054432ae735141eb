package parallax.rules.role;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells for whom somebody goes to work who leaves to do so: "left Vela to lead design at Orbit", "left to run Orbit". */
final class Errands {

    /** What somebody goes elsewhere to do; who goes to found something joins nobody. */
    private static final Set<String> WORKS =
            Set.of("lead", "co-lead", "run", "head", "oversee", "manage", "direct", "work", "help", "build");

    private static final Set<String> RUNS = Set.of("lead", "run", "head", "manage");

    /** What somebody leaves for: "a job at Orbit", "greener pastures at Orbit". */
    private static final Set<String> CHANCES = Set.of(
            "job",
            "role",
            "position",
            "post",
            "gig",
            "pastures",
            "opportunity",
            "challenge",
            "jobs",
            "roles",
            "positions");
    /** From "left" past "in 2019" to "to lead", and from there to "at". */
    private static final int REACH = 10;

    private final Line line;
    private final Places places;

    Errands(Line line) {
        this.line = line;
        this.places = new Places(line);
    }

    /** The company that the words behind a verb of leaving name, other than the one left; or null. */
    @Nullable
    Organization after(int at) {
        Organization left = places.startingAt(at);
        for (int i = at; i < at + REACH; i++) {
            boolean works = line.at(i).is("to") && WORKS.contains(line.at(i + 1).lower());
            Organization to = works ? ofWork(i + 1) : line.at(i).is("for") ? ofChance(i + 1) : null;
            if (to != null && (left == null || !left.name().equals(to.name()))) {
                return to;
            }
            if (line.at(i).isPerson() || line.at(i).is(";")) {
                break;
            }
        }
        return null;
    }

    /** The company of "to run Orbit", right at {@code at} or behind "by the board"; or null. */
    @Nullable
    Organization toRun(int at) {
        int to = line.at(at).is("by") && line.at(at + 2).isWord() ? at + 3 : at;
        boolean runs = line.at(to).is("to") && RUNS.contains(line.at(to + 1).lower());
        return runs ? places.startingAt(to + 2) : null;
    }

    private @Nullable Organization ofChance(int at) {
        for (int i = at; i < at + REACH && line.at(i).isWord(); i++) {
            boolean led = line.at(i + 1).is("at") || line.at(i + 1).is("with");
            if (led && CHANCES.contains(line.at(i).lower())) {
                return places.startingAt(i + 2);
            }
        }
        return null;
    }

    private @Nullable Organization ofWork(int verb) {
        Organization run = line.at(verb).is("work") ? null : places.startingAt(verb + 1);
        for (int i = verb + 1; run == null && i < verb + REACH && line.at(i).kind() != Unit.Kind.MARK; i++) {
            run = line.at(i).is("at") || line.at(i).is("for") ? places.startingAt(i + 1) : null;
        }
        return run;
    }
}
