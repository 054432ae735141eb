package parallax.rules.role;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells which company somebody leaves: the one that the verb names, else the one told of before or where she works. */
final class LeftBehind {

    private static final Set<String> JOINTS = Set.of("before", "until", "when", "but", "and");

    private static final int REACH = 8;

    private final Line line;
    private final Places places;
    private final Workplaces workplaces;
    private final Known known;
    private final Homecomings homecomings;

    LeftBehind(Line line, Known known) {
        this.line = line;
        this.known = known;
        this.places = new Places(line);
        this.workplaces = new Workplaces(line, known);
        this.homecomings = new Homecomings(line, places);
    }

    /**
     * The company behind the verb: at once, beside the post, or behind an "at", "from" or "of" of the clause.
     *
     * @param one who leaves
     * @param from where the words behind the verb begin
     * @param post what she gives up there
     */
    @Nullable
    Organization named(Subject one, int from, @Nullable Post post) {
        Organization place = place(from, post);
        if (place == null || !workplaces.isDescription(place) || one.isNobody()) {
            return place;
        }
        Organization home = homecomings.before(from);
        if (home != null) {
            return home;
        }
        Organization held = heldHere(one); // "Bell, an Orbit scientist who left the company"
        Set<String> before = known.careers().formerWorkplaces(one.person());
        boolean former = held == null && before.size() > 1 && before.contains(place.name());
        held = former ? workplaces.elsewhereBefore(one.person()) : held;
        return held == null ? place : held;
    }

    private @Nullable Organization place(int from, @Nullable Post post) {
        int at = line.at(from).is("from") ? from + 1 : from;
        Organization place = places.startingAt(at);
        if (place != null) {
            return place;
        }
        Organization of = post == null ? null : places.ofTitle(post.from());
        return of != null && of.at() >= from ? of : linked(from);
    }

    private @Nullable Organization linked(int from) {
        for (int i = from; i < from + REACH; i++) {
            Unit unit = line.at(i);
            if (unit.kind() == Unit.Kind.MARK || unit.is("to") || unit.is("for") || unit.is("and")) {
                return null;
            }
            boolean led = unit.is("at") || unit.is("from") || unit.is("of");
            Organization found = led ? places.startingAt(i + 1) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The company that the words behind leave unsaid: one told of a moment ago, or the person's. */
    @Nullable
    Organization unnamed(Cue cue, Subject subject, String person) {
        Organization told = places.objectOf(subject.last());
        told = told == null ? places.relative(cue.from()) : told;
        told = told == null ? homecomings.before(cue.from()) : told;
        Organization own = told == null ? heldHere(subject) : null;
        own = told == null && own == null ? founded(cue, person) : own;
        boolean founds = own != null && homecomings.founds(cue.to()) && known.isFounder(person, own.name());
        told = told == null && !founds ? own : told;
        told = told == null && own != null && founds ? workplaces.of(person, cue.from(), Set.of(own.name())) : told;
        told = told == null ? joined(cue, subject) : told;
        told = told == null ? workedAt(cue, subject) : told;
        told = told == null ? there(cue, subject) : told;
        told = told == null && opensSentence(cue) ? behindComma(cue) : told;
        Organization goal = goal(cue);
        told = told == null ? workplaces.of(person, cue.from(), goal == null ? Set.of() : Set.of(goal.name())) : told;
        return told == null ? behind(cue, goal) : told;
    }

    /** The company named next, unless that is where she goes: "left the bank to join Orbit". */
    private @Nullable Organization behind(Cue cue, @Nullable Organization goal) {
        Organization next = places.nearestAfter(cue.to(), goal);
        for (int i = cue.to(); next != null && i < next.at(); i++) {
            if (line.at(i).is("to")) {
                return null;
            }
        }
        return next;
    }

    /** "The ouster of Orbit's CEO, Bell": the company of the position beside the name. */
    private @Nullable Organization heldHere(Subject subject) {
        return line.holdings().stream()
                .filter(holding -> holding.personAt() == subject.last() && !holding.past())
                .map(Holding::organization)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** "Bell, who co-founded Orbit and sold it to Vela, has resigned". */
    private @Nullable Organization founded(Cue cue, String person) {
        for (int i = cue.from() - 1; i > 0; i--) {
            String name = line.at(i).isCompany() ? line.at(i).name() : null;
            if (name != null && known.isFounder(person, name)) {
                return line.organization(i);
            }
        }
        return null;
    }

    /** "Bell, who joined Orbit after a year at Vela, left in May". */
    private @Nullable Organization joined(Cue cue, Subject subject) {
        for (int i = Math.max(0, subject.last()); i < cue.from(); i++) {
            Organization place = line.at(i).is("joined") ? places.startingAt(i + 1) : null;
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    /** "Worked at Orbit before leaving". */
    private @Nullable Organization workedAt(Cue cue, Subject subject) {
        boolean pronoun =
                line.at(subject.last()).is("she") || line.at(subject.last()).is("he"); // "before she left"
        int from = pronoun && JOINTS.contains(line.at(subject.last() - 1).lower()) ? -1 : subject.last();
        for (int i = cue.from() - 1; i > Math.max(from, cue.from() - Line.REACH); i--) {
            Unit before = line.at(i - 1);
            boolean worked =
                    before.is("at") || before.is("for") || line.at(i - 2).is("at");
            if (line.at(i).isCompany() && worked) {
                return line.organization(i);
            }
        }
        return null;
    }

    /** "Sold her startup to Orbit and spent four years there before departing". */
    private @Nullable Organization there(Cue cue, Subject subject) {
        int from = Math.max(0, subject.last());
        for (int i = cue.from() - 1; i > from; i--) {
            Organization place = line.at(i).is("there") ? places.nearestBefore(i, Set.of()) : null;
            if (place != null) {
                return place.at() > from ? place : null;
            }
        }
        return null;
    }

    /** "After Bell's departure in 2019, Orbit created": the clause that follows says where. */
    private boolean opensSentence(Cue cue) {
        Unit opener = line.at(0);
        return cue.kind().equals("noun")
                && (opener.is("after") || opener.is("since") || opener.is("following"))
                && places.nearestBefore(cue.from(), Set.of()) == null;
    }

    private @Nullable Organization behindComma(Cue cue) {
        for (int i = cue.to(); i < cue.to() + REACH; i++) {
            if (line.at(i).is(",")) {
                return places.startingAt(i + 1);
            }
        }
        return null;
    }

    /** Where she goes, which is not what she leaves: "left her startup for Vela". */
    private @Nullable Organization goal(Cue cue) {
        return Journey.after(line, cue.to(), Set.of("for", "to")).to();
    }
}
