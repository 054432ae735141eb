package parallax.rules.role;

/** Tells whether somebody who takes up a position comes from elsewhere: she joins, where another one of the house moves up. */
final class Arrivals {

    private static final Cues DEPARTURES = Cues.ofKinds("leaves", GivenUp.KINDS);

    private final Known known;
    /** Whether the sentence tells of a departure, too. */
    private final boolean leaving;

    Arrivals(Line line, Known known) {
        this.known = known;
        this.leaving = isLeaving(line);
    }

    private static boolean isLeaving(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (line.at(i).isWord() && DEPARTURES.at(line, i) != null) {
                return true;
            }
        }
        return false;
    }

    boolean isOne(Cue cue, String person, Organization place) {
        return worksElsewhere(cue, person, place)
                || comesFromElsewhere(cue, person, place)
                || founds(cue, person, place);
    }

    private boolean worksElsewhere(Cue cue, String person, Organization place) {
        String workplace = leaving || isAppointed(cue) ? known.anyWorkplace(person) : known.workplace(person);
        return workplace != null && !known.workplaces(person).contains(place.name());
    }

    private boolean comesFromElsewhere(Cue cue, String person, Organization place) {
        boolean promoted = cue.phrase().startsWith("promot");
        return (isAppointed(cue) || cue.kind().equals("goes")) && !promoted && known.comesFrom(person, place.name());
    }

    /** A founder who "will become" something at a company where she is not yet. */
    private boolean founds(Cue cue, String person, Organization place) {
        return cue.phrase().equals("will become")
                && place.at() >= 0
                && known.foundedAnother(person, place.name())
                && !known.worksAt(person, place.name());
    }

    private static boolean isAppointed(Cue cue) {
        return cue.kind().equals("named") || cue.kind().equals("noun");
    }
}
