package parallax.rules.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.RoleChange;

/** Finds who gives up a position: "Bell left Orbit", "stepped down as CEO of Orbit", "Orbit's board ousted Bell". */
final class Leaves extends Changes {

    private static final Cues CUES = Cues.of("leaves");
    private static final Set<String> WISHES =
            Set.of("for", "demanded", "demanding", "demands", "urged", "urging", "sought", "seeking", "on", "about");

    Leaves(Line line, Known known) {
        super("role/leaves", line, known);
    }

    @Override
    List<RoleFinding> at(int at) {
        Cues.Cue cue = CUES.at(line, at);
        if (cue == null) {
            return List.of();
        }
        return switch (cue.kind()) {
            case "goes" -> goes(cue);
            case "ousted" -> ousted(cue);
            case "parted" -> people.takenAt(cue.to()).isEmpty() ? goes(cue) : ousted(cue);
            default -> noun(cue);
        };
    }

    private List<RoleFinding> goes(Cues.Cue cue) {
        if (line.at(cue.from() - 1).is("pictured") || !new GivenUp(line, places).isSo(cue)) {
            return List.of();
        }
        return leaving(cue, subjects.of(cue.from()), cue.to());
    }

    private List<RoleFinding> leaving(Cues.Cue cue, Subject subject, int from) {
        List<RoleFinding> found = new ArrayList<>();
        for (Subject one : subject.each()) {
            String person = one.names().get(0);
            Post post = post(from);
            Organization place = place(from, post);
            place = place == null && !isPersons(post) ? unnamed(cue, subject, person) : place;
            if (place != null) {
                found.addAll(each(one, RoleChange.LEAVES, cue, place, post));
                Organization also = post == null ? null : places.also(place);
                if (also != null) {
                    found.addAll(each(one, RoleChange.LEAVES, cue, also, post));
                }
            }
        }
        return found;
    }

    /** "His role as the mayor's adviser" is at no company. */
    private boolean isPersons(@Nullable Post post) {
        for (int i = post == null ? 0 : post.from() - 1; post != null && i > post.from() - 5; i--) {
            if (line.at(i).isPossessive() && line.at(i - 1).isPerson()) {
                return true;
            }
        }
        return false;
    }

    /** The title that follows: "as CEO", "from his role as CEO". */
    private @Nullable Post post(int from) {
        Post post = posts.startingAt(from);
        post = post == null ? posts.afterAs(from) : post;
        for (int i = from; post != null && i < post.from(); i++) {
            if (line.at(i).is("to") || line.at(i).is("become")) {
                return null;
            }
        }
        return post;
    }

    private @Nullable Organization place(int from, @Nullable Post post) {
        Organization place = places.startingAt(from);
        place = place == null && line.at(from).is("from") ? places.startingAt(from + 1) : place;
        if (place != null) {
            return place;
        }
        if (post != null && post.from() < line.size()) {
            Organization of = places.ofTitle(post.from());
            if (of != null && of.at() >= from) {
                return of;
            }
        }
        for (int i = from; i < from + 8; i++) {
            Unit unit = line.at(i);
            if (unit.kind() == Unit.Kind.MARK || unit.is("to") || unit.is("and")) {
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

    /** The company that a verb leaves unsaid: one told of a moment ago ("worked at Orbit before leaving"), or the person's. */
    private @Nullable Organization unnamed(Cues.Cue cue, Subject subject, String person) {
        Organization relative = places.relative(cue.from());
        if (relative != null) {
            return relative;
        }
        int last = subject.last();
        for (int i = cue.from() - 1; i > Math.max(last, cue.from() - Line.REACH); i--) {
            Unit before = line.at(i - 1);
            boolean worked =
                    before.is("at") || before.is("for") || line.at(i - 2).is("at");
            String name = line.at(i).isCompany() && worked ? line.at(i).name() : null;
            if (name != null) {
                return new Organization(name, i);
            }
        }
        Organization clauses = isBeforeClause(cue) ? places.nearestAfter(cue.to(), null) : null;
        if (clauses != null) {
            return clauses;
        }
        Organization workplace = workplace(person, cue.from(), left(cue));
        return workplace == null ? places.nearestAfter(cue.to(), null) : workplace;
    }

    /** "After Bell's departure in 2019, Orbit created": the clause that follows says where. */
    private boolean isBeforeClause(Cues.Cue cue) {
        Unit opener = line.at(0);
        return cue.kind().equals("noun")
                && (opener.is("after") || opener.is("since") || opener.is("following"))
                && places.nearestBefore(cue.from(), Set.of()) == null;
    }

    /** Where she goes is not what she leaves: "left her startup for Vela". */
    private Set<String> left(Cues.Cue cue) {
        Organization to = Journey.after(line, cue.to(), Set.of("for", "to")).to();
        return to == null ? Set.of() : Set.of(to.name());
    }

    private List<RoleFinding> ousted(Cues.Cue cue) {
        Unit before = line.at(cue.from() - 1);
        boolean passive =
                before.is("was") || before.is("were") || before.is("been") || before.is("is") || before.is("being");
        if (passive) {
            return leaving(cue, subjects.of(cue.from()), cue.to());
        }
        List<Integer> row = people.takenAt(cue.to());
        return row.isEmpty() || isDenied(cue.from())
                ? List.of()
                : leaving(cue, subjects.row(row), row.get(row.size() - 1) + 1);
    }

    /** "The departure of its founder, Ann Bell, as CEO", "Bell's sudden retirement from Orbit", "announced his exit". */
    private List<RoleFinding> noun(Cues.Cue cue) {
        int owner = cue.from() - 1;
        owner = line.at(owner).isWord() && !line.at(owner).isPossessive() && !isHis(owner) ? owner - 1 : owner;
        if (isHis(owner)) {
            String name = line.at(owner).name();
            name = name == null ? line.personBefore(owner) : name;
            return name == null || WISHES.contains(line.at(owner - 1).lower())
                    ? List.of()
                    : leaving(cue, new Subject(List.of(name), List.of(owner), -1), cue.to());
        }
        if (line.at(owner).isPossessive() && line.at(owner - 1).isPerson()) {
            return leaving(cue, subjects.row(List.of(owner - 1)), cue.to());
        }
        List<Integer> row = line.at(cue.to()).is("of") ? people.takenAt(cue.to() + 1) : List.of();
        return row.isEmpty() ? List.of() : leaving(cue, subjects.row(row), row.get(row.size() - 1) + 1);
    }

    private boolean isHis(int at) {
        return line.at(at).is("his") || line.at(at).is("her");
    }
}
