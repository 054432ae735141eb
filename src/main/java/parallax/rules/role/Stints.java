package parallax.rules.role;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads out of a line who worked where before, by a verb: "Bell spent eight years at Orbit", "Bell, who led sales at Orbit". */
final class Stints {

    private static final Set<String> LED = Set.of("led", "ran", "headed");

    private static final Set<String> CAME = Set.of("came", "comes", "arrived", "arrives", "joined", "joins");

    private static final Set<String> WORKED_LINKS = Set.of("at", "for", "with", "of");

    /** From "spent" past "eight years" to "at". */
    private static final int STINT_REACH = 6;

    private final Line line;
    private final Known known;
    private final Places places;

    Stints(Line line, Known known) {
        this.line = line;
        this.known = known;
        this.places = new Places(line);
    }

    /** What the word at {@code at} tells. */
    void at(int at) {
        stint(at);
        worked(at);
    }

    /** "Bell spent eight years at Orbit", "Bell previously worked at Orbit", "Bell, formerly of Orbit". */
    private void stint(int at) {
        int person = worker(at);
        String name = line.at(person).isPerson() ? line.at(person).name() : null;
        Organization place = name == null ? null : ofStint(at + 1);
        if (name != null && place != null) {
            known.careers().works(name, place.name(), true);
        }
    }

    /** "Bell, who led sales at Orbit", "Bell, who worked for Orbit", "Bell, who came from Orbit". */
    private void worked(int at) {
        boolean led = LED.contains(line.at(at).lower());
        boolean came = CAME.contains(line.at(at).lower()) && line.at(at + 1).is("from");
        boolean past = led || came || line.at(at).is("worked");
        int person = past ? related(at - 1) : -1;
        person = came && line.at(at - 1).isPerson() ? at - 1 : person;
        String name = line.at(person).isPerson() ? line.at(person).name() : null;
        Organization place = name == null ? null : came ? places.startingAt(at + 2) : ofStint(led ? at : at + 1);
        if (name != null && place != null) {
            known.careers().works(name, place.name(), true);
        }
    }

    /** Where the person would stand of whom the word at {@code at} says that she worked somewhere, or -1. */
    private int worker(int at) {
        Unit before = line.at(at - 1);
        if (line.at(at).is("spent")) {
            return before.is("who") ? related(at - 1) : at - 1;
        }
        if (line.at(at).is("worked") && (before.is("previously") || before.is("formerly"))) {
            return at - 2;
        }
        boolean over = line.at(at).is("formerly") || line.at(at).is("previously");
        if (over && before.is(",") && WORKED_LINKS.contains(line.at(at + 1).lower())) {
            return at - 2;
        }
        boolean recently = line.at(at).is("recently") && before.is("most");
        if (recently && line.at(at - 2).is("was")) {
            return at - 3;
        }
        return over || recently ? related(recently ? at - 2 : at - 1) : -1;
    }

    /** "Bell, who previously led design at Orbit": the person before the "who" at {@code who}, or -1. */
    private int related(int who) {
        int last = who - 1;
        boolean apposed = line.at(last).isTitle() && line.at(last - 2).is(","); // "Bell, a researcher who"
        last = apposed ? last - 2 : last;
        int person = line.at(last).is(",") ? last - 1 : last;
        return line.at(who).is("who") ? person : -1;
    }

    private @Nullable Organization ofStint(int from) {
        if (LED.contains(line.at(from).lower())) {
            Organization led = places.startingAt(from + 1);
            if (led != null) {
                return led;
            }
        }
        for (int i = from; i < from + STINT_REACH; i++) {
            Organization place = WORKED_LINKS.contains(line.at(i).lower()) ? places.startingAt(i + 1) : null;
            if (place != null) {
                return place;
            }
        }
        return null;
    }
}
