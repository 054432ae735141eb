package parallax.rules.role;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether somebody who takes up a position comes from elsewhere: she joins, where another one of the house moves up. */
final class Arrivals {

    private static final Cues DEPARTURES = Cues.ofKinds("leaves", GivenUp.KINDS);
    /** Kinds of phrases that tell who comes after somebody. */
    private static final Set<String> SUCCESSIONS = Set.of("succeeds", "heirs", "place");

    private static final Set<String> HIRED =
            Set.of("hired", "recruited", "poached", "lured", "joined", "joining", "came");
    /** From "left" past "Vela in 2022" to "to become". */
    private static final int PURPOSE_REACH = 10;

    private final Line line;
    private final Known known;
    private final Places places;
    /** What the sentence tells of a departure; null where it tells of none. */
    private final @Nullable Cue leaving;

    Arrivals(Line line, Known known) {
        this.line = line;
        this.known = known;
        this.places = new Places(line);
        this.leaving = leaving();
    }

    private @Nullable Cue leaving() {
        GivenUp givenUp = new GivenUp(line, places);
        for (int i = 0; i < line.size(); i++) {
            Cue cue = line.at(i).isWord() ? DEPARTURES.at(line, i) : null;
            if (cue != null && givenUp.isSo(cue)) {
                return cue;
            }
        }
        return null;
    }

    boolean isOne(Cue cue, String person, Organization place) {
        boolean promoted = cue.phrase().startsWith("promot"); // who moves up was there
        return !promoted && isFromElsewhere(cue, person, place);
    }

    private boolean isFromElsewhere(Cue cue, String person, Organization place) {
        return isHired(cue)
                || worksElsewhere(cue, person, place)
                || leavesAnother(cue, place)
                || comesFromElsewhere(cue, person, place)
                || founds(cue, person, place);
    }

    private boolean worksElsewhere(Cue cue, String person, Organization place) {
        String workplace = leaving != null || isAppointed(cue)
                ? known.careers().anyWorkplace(person)
                : known.careers().workplace(person);
        return workplace != null && !known.careers().workplaces(person).contains(place.name());
    }

    /** "Left Vela to become CEO of Orbit". */
    private boolean leavesAnother(Cue cue, Organization place) {
        if (leaving == null || leaving.to() > cue.from() || cue.from() - leaving.to() > PURPOSE_REACH) {
            return false;
        }
        Organization left = places.startingAt(leaving.to());
        boolean goesOn = line.at(cue.from() - 1).is("to")
                || line.at(cue.from() - 2).is("to")
                || isAppointed(cue)
                || line.at(cue.from() - 1).is("and"); // "left Vela and is now CEO of Orbit"
        boolean goes = left == null
                && cue.kind().equals("goes")
                && leaving.to() == cue.from() - 1; // "as its chief, Bell, left to become CEO of Orbit"
        return goesOn && (goes || left != null && !left.name().equals(place.name()));
    }

    private boolean comesFromElsewhere(Cue cue, String person, Organization place) {
        boolean taken = isAppointed(cue) || cue.kind().equals("goes");
        return taken && known.careers().comesFrom(person, place.name())
                || isToCome(cue) && known.careers().onlyWorkedElsewhere(person, place.name())
                || SUCCESSIONS.contains(cue.kind()) && known.careers().onlyWorkedElsewhere(person, place.name());
    }

    /** "Former Vela president Bell would be its CEO". */
    private boolean isToCome(Cue cue) {
        return isAppointed(cue)
                || cue.kind().equals("led")
                || line.at(cue.from() - 1).is("has") // "has become"
                || cue.phrase().startsWith("will")
                || cue.phrase().startsWith("would");
    }

    /** A founder who "will become" something at a company where she is not yet. */
    private boolean founds(Cue cue, String person, Organization place) {
        return (cue.phrase().equals("will become") || cue.phrase().equals("becomes"))
                && place.at() >= 0
                && known.foundedAnother(person, place.name())
                && !known.careers().worksAt(person, place.name());
    }

    /** "Was recruited to become president". */
    private boolean isHired(Cue cue) {
        return line.at(cue.from() - 1).is("to")
                && HIRED.contains(line.at(cue.from() - 2).lower());
    }

    private static boolean isAppointed(Cue cue) {
        return cue.kind().equals("named")
                || cue.kind().equals("noun")
                || cue.kind().equals("inverted");
    }
}
