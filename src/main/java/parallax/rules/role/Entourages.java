package parallax.rules.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.RoleChange;

/** Finds who goes where another one goes: "she will be joined by Cole", "joining her is Cole", "Cole is also joining". */
final class Entourages extends Changes {

    private static final Set<String> JOIN = Set.of("join", "joins", "joining", "joined");
    private static final Set<String> FOLLOWS = Set.of("follow", "follows", "following", "followed");
    private static final Set<String> SHARED = Set.of("also", "too", "likewise", "both");
    private static final Set<String> SAME = Set.of("same", "move", "jump", "leap");
    private static final Set<String> MAKE = Set.of("make", "makes", "making", "made");
    private static final Set<String> TAKE = Set.of("taking", "bringing");
    private static final int REACH = 8;

    Entourages(Line line, Known known) {
        super("role/joins", Cues.NONE, line, known);
    }

    @Override
    List<RoleFinding> at(Cue cue) {
        return List.of();
    }

    @Override
    List<RoleFinding> at(int at) {
        String word = line.at(at).lower();
        if (TAKE.contains(word)) {
            return takenAlong(at);
        }
        if (MAKE.contains(word)) {
            return sameMove(at);
        }
        if (FOLLOWS.contains(word)) {
            return isEnd(at + 1) && line.at(at - 1).is("will") ? going(at, subjects.of(at), before()) : List.of();
        }
        if (!JOIN.contains(word)) {
            return List.of();
        }
        if (line.at(at + 1).is("by")) {
            return joinedBy(at);
        }
        boolean host = line.at(at + 1).isPerson()
                || line.at(at + 1).is("her")
                || line.at(at + 1).is("him")
                || line.at(at + 1).is("them");
        if (at < 2 && word.equals("joining") && host) {
            return inverted(at);
        }
        boolean shared = SHARED.contains(line.at(at - 1).lower())
                || SHARED.contains(line.at(at + 1).lower());
        int end = SHARED.contains(line.at(at + 1).lower()) ? at + 2 : at + 1;
        return shared && isEnd(end) ? going(at, subjects.of(at), before()) : List.of();
    }

    private boolean isEnd(int at) {
        Unit unit = line.at(at);
        return unit.kind() == Unit.Kind.MARK && !unit.isPossessive() || Times.startsAt(line, at) || unit.is("as");
    }

    /** "Bell will be joined by Cole". */
    private List<RoleFinding> joinedBy(int at) {
        Subject host = subjects.of(at);
        List<Integer> row = host.isNobody() ? List.of() : taken.at(at + 2);
        return row.isEmpty() ? List.of() : going(at, people.subject(row), goal(host.person()));
    }

    /** "Joining her is Cole". */
    private List<RoleFinding> inverted(int at) {
        Unit host = line.at(at + 1);
        String name = host.isPerson() ? host.name() : line.personBefore(at + 1);
        int verb = at + 2;
        int be = line.at(verb).is("will") && line.at(verb + 1).is("be") ? verb + 2 : verb + 1;
        boolean is = line.at(verb).is("is") || line.at(verb).is("are") || be == verb + 2;
        List<Integer> row = is ? taken.at(be) : List.of();
        return name == null || row.isEmpty()
                ? List.of()
                : going(at, people.subject(row), known.goals().of(name));
    }

    /** "Cole is making the same move". */
    private List<RoleFinding> sameMove(int at) {
        boolean same = line.at(at + 1).is("the")
                && line.at(at + 2).is("same")
                && SAME.contains(line.at(at + 3).lower());
        return same ? going(at, subjects.of(at), before()) : List.of();
    }

    /** "Bell joins Orbit, taking Cole with her". */
    private List<RoleFinding> takenAlong(int at) {
        List<Integer> row = taken.at(at + 1);
        for (int i = row.isEmpty() ? at + REACH : row.get(row.size() - 1) + 1; i < at + REACH + row.size(); i++) {
            if (line.at(i).is("with") && isHim(line.at(i + 1))) {
                String host = line.at(i + 1).isPerson() ? line.at(i + 1).name() : line.personBefore(at);
                return host == null ? List.of() : going(at, people.subject(row), goal(host));
            }
        }
        return List.of();
    }

    private static boolean isHim(Unit unit) {
        return unit.is("her") || unit.is("him") || unit.is("them");
    }

    private @Nullable String before() {
        return known.goals().before(line);
    }

    private @Nullable String goal(String host) {
        return known.goals().of(host);
    }

    private List<RoleFinding> going(int at, Subject subject, @Nullable String place) {
        Cue cue = new Cue("along", line.at(at).lower(), at, at + 1);
        if (place == null || isDenied(cue)) {
            return List.of();
        }
        List<RoleFinding> found = new ArrayList<>();
        for (Subject one : subject.each()) {
            boolean there = known.careers().worksAt(one.person(), place);
            found.addAll(there ? List.of() : each(one, RoleChange.JOINS, cue, Organization.unseen(place), null));
        }
        return found;
    }
}
