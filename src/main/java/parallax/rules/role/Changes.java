package parallax.rules.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.RoleChange;

/** Finds one kind of change in a line; the kinds share how they look for people, places and positions. */
abstract class Changes {

    private static final Cues DENIALS = Cues.of("denials");
    private static final Set<String> ATTEMPTS = Set.of(
            ("tried tries try trying sought seeking seeks seek wanted wants hoped hopes hoping wanting attempted attempting failed"
                            + " fails looking offered wished aims aiming bid")
                    .split(" "));
    /** How far before a verb a denial may stand: "was never officially hired". */
    private static final int DENIAL_REACH = 4;

    final Line line;
    final Known known;
    final Subjects subjects;
    final Places places;
    final Workplaces workplaces;
    final Posts posts;
    final Hirers hirers;
    final People people;
    final TakenPeople taken;
    private final String rule;
    private final Cues cues;

    /**
     * @param rule the rule that the findings are of
     * @param cues the phrases that tell of the change
     */
    Changes(String rule, Cues cues, Line line, Known known) {
        this.rule = rule;
        this.cues = cues;
        this.line = line;
        this.known = known;
        this.subjects = new Subjects(line, known);
        this.places = new Places(line);
        this.workplaces = new Workplaces(line, known);
        this.posts = new Posts(line);
        this.hirers = new Hirers(line, known);
        this.people = new People(line);
        this.taken = new TakenPeople(line, people);
    }

    /** By position. */
    final List<RoleFinding> read() {
        List<RoleFinding> found = new ArrayList<>();
        for (int at = 0; at < line.size(); at++) {
            if (line.at(at).isWord()) {
                found.addAll(at(at));
            }
        }
        return found;
    }

    /** What a phrase that starts at {@code at} tells. */
    List<RoleFinding> at(int at) {
        Cue cue = cues.at(line, at);
        return cue == null ? List.of() : at(cue);
    }

    /** What a phrase of the list tells where it stands. */
    abstract List<RoleFinding> at(Cue cue);

    /** One change of each of the people. */
    final List<RoleFinding> each(
            Subject subject, RoleChange change, Cue cue, @Nullable Organization place, @Nullable Post post) {
        List<RoleFinding> found = new ArrayList<>();
        for (int i = 0; i < subject.names().size(); i++) {
            String person = subject.names().get(i);
            if (place != null && place.name().equals(person)) {
                continue;
            }
            Draft draft = new Draft(line, rule)
                    .cue(cue.from(), cue.to())
                    .organization(place)
                    .title(post);
            int unit = subject.units().get(i);
            if (unit >= 0) {
                draft.person(unit);
            }
            found.add(draft.of(person, change));
        }
        return found;
    }

    /** Each of the people joins one organisation and leaves another, as far as either is told. */
    final List<RoleFinding> moving(
            Subject subject, Cue cue, @Nullable Organization from, @Nullable Organization to, @Nullable Post post) {
        List<RoleFinding> found = new ArrayList<>();
        if (to != null) {
            found.addAll(each(subject, RoleChange.JOINS, cue, to, post));
        }
        if (from != null) {
            found.addAll(each(subject, RoleChange.LEAVES, cue, from, null));
        }
        return found;
    }

    /** The person whose the noun of a cue is, an adjective between them or not: "Bell's sudden move"; or -1. */
    final int ownerOf(Cue cue) {
        int at = determinerOf(cue);
        return line.at(at).isPossessive() && line.at(at - 1).isPerson() ? at - 1 : -1;
    }

    /** Where the "'s" or "her" before the noun of a cue stands, or would. */
    final int determinerOf(Cue cue) {
        Unit before = line.at(cue.from() - 1);
        boolean owner = before.isPossessive() || before.isHisOrHer() || before.is("their");
        boolean adjective = before.isWord() && !owner;
        return adjective ? cue.from() - 2 : cue.from() - 1;
    }

    /** "Orbit tried to hire Bell". */
    final boolean isAttempt(int cue) {
        return line.at(cue - 1).is("to") && ATTEMPTS.contains(line.at(cue - 2).lower());
    }

    final boolean isDenied(Cue cue) {
        for (int i = cue.from() - 1; i >= Math.max(0, cue.from() - DENIAL_REACH); i--) {
            if (DENIALS.contains(line.at(i).lower())) {
                return true;
            }
        }
        return false;
    }
}
