package parallax.rules.role;

import java.util.Set;

/** Reads out of a line who founded what: "Orbit was founded by Bell and Cole", "Bell co-founded Orbit". */
final class Foundings {

    private static final Set<String> FOUNDED = Set.of("founded", "co-founded", "cofounded");
    /** From "founded" to "by", and from there past titles to a name. */
    private static final int BY_REACH = 6;

    private static final int NAME_REACH = 7;
    /** From "the serial entrepreneur" back to the comma. */
    private static final int APPOSITION_REACH = 6;

    private final Line line;
    private final Known known;
    private final Places places;
    private final People people;

    Foundings(Line line, Known known) {
        this.line = line;
        this.known = known;
        this.places = new Places(line);
        this.people = new People(line);
    }

    /** "Founded by Bell and Cole", "built by Bell", "Bell co-founded Orbit". */
    void at(int at) {
        boolean verb = FOUNDED.contains(line.at(at).lower());
        if (verb) {
            founder(at);
        }
        boolean made = line.at(at).is("built") && line.at(at + 1).is("by");
        int first = verb || made ? by(at) : -1;
        if (first < 0) {
            return;
        }
        Organization company = places.nearestBefore(at, Set.of());
        for (int person : people.startingAt(first)) {
            String name = line.at(person).name();
            if (name != null) {
                known.founded(name, company == null ? null : company.name());
            }
        }
    }

    /** "Bell founded Orbit": she works there, or did where she "previously" founded it. */
    private void founder(int verb) {
        int i = verb - 1;
        boolean before = false;
        while (i >= 0 && Subjects.isFiller(line.at(i))) {
            before |= line.at(i).is("previously") || line.at(i).is("once");
            i--;
        }
        i = line.at(i).is("who") ? apposed(i - 1) : i;
        i = line.at(i).is(",") ? i - 1 : i;
        int object = line.at(verb + 1).is("and") ? verb + 3 : verb + 1; // "co-founded and led Orbit"
        Organization company = line.at(i).isPerson() ? places.startingAt(object) : null;
        String name = line.at(i).name();
        if (company != null && name != null) {
            known.careers().works(name, company.name(), before);
            known.founded(name, company.name());
        }
    }

    /** "Bell, the serial entrepreneur who": the person before the comma; else {@code last}. */
    private int apposed(int last) {
        int i = last;
        while (i > last - APPOSITION_REACH
                && (line.at(i).isWord() || line.at(i).isTitle())
                && line.at(i).name() == null) {
            i--;
        }
        return i < last && line.at(i).is(",") && line.at(i - 1).isPerson() ? i - 1 : last;
    }

    /** The unit of the first person behind a "founded … by", or -1. */
    private int by(int verb) {
        for (int at = verb + 1; at < verb + BY_REACH; at++) {
            if (line.at(at).is("by")) {
                int person = at + 1;
                while (person < at + NAME_REACH
                        && !line.at(person).isPerson()
                        && !line.at(person).is(",")) {
                    person++;
                }
                return line.at(person).isPerson() ? person : -1;
            }
        }
        return -1;
    }
}
