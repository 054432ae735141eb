package parallax.rules.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.RoleChange;

/** Finds one kind of change in a line; the four kinds share how they look for people, places and positions. */
abstract class Changes {

    private static final Cues DENIALS = Cues.of("denials");

    final String rule;
    final Line line;
    final Known known;
    final Subjects subjects;
    final Places places;
    final Posts posts;
    final Hirers hirers;
    final People people;

    Changes(String rule, Line line, Known known) {
        this.rule = rule;
        this.line = line;
        this.known = known;
        this.subjects = new Subjects(line, known);
        this.places = new Places(line);
        this.posts = new Posts(line);
        this.hirers = new Hirers(line, known);
        this.people = new People(line);
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
    abstract List<RoleFinding> at(int at);

    final List<RoleFinding> each(
            Subject subject, RoleChange change, Cues.Cue cue, @Nullable Organization place, @Nullable Post post) {
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

    final boolean isDenied(int cue) {
        for (int i = cue - 1; i >= Math.max(0, cue - 4); i--) {
            if (DENIALS.contains(line.at(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** Where the person works, as far as the line or the article says: for verbs that name no company. */
    final @Nullable Organization workplace(String person, int at, Set<String> not) {
        String workplace = known.anyWorkplace(person);
        if (workplace != null && not.contains(workplace)) {
            workplace = known.workplaces(person).stream()
                    .filter(other -> !not.contains(other))
                    .findFirst()
                    .orElse(null);
        }
        if (workplace != null) {
            return new Organization(workplace, -1);
        }
        Organization near = places.nearestBefore(at, not);
        if (near != null) {
            return near;
        }
        String before = known.companyBefore(line.passage().sentence(), not);
        return before == null ? null : new Organization(before, -1);
    }

    /** The company spoken of, where a person joins "the board" or "the startup": not the one where she works. */
    final @Nullable Organization elsewhere(String person, int at) {
        Set<String> not = known.workplaces(person);
        Organization near = places.nearestBefore(at, not);
        String before = near == null ? known.companyBefore(line.passage().sentence(), not) : null;
        return before == null ? near : new Organization(before, -1);
    }

    /** The unit of the "board" within the next few words, or one that is none. */
    final int boardAfter(int at) {
        int i = at;
        while (i < at + 4 && !posts.isBoard(i)) {
            i++;
        }
        return i;
    }
}
