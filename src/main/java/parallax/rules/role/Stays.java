package parallax.rules.role;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.RoleChange;

/** Finds who keeps a position: "Bell will remain on Orbit's board", "continues as CEO". */
final class Stays extends Changes {

    private static final Cues CUES = Cues.of("stays");
    private static final Set<String> LINKS = Set.of("at", "with", "in");
    private static final Set<String> TEAMS =
            Set.of("team", "company", "business", "startup", "unit", "group", "firm", "brand", "division");
    private static final Set<String> LED = Set.of("led", "run", "headed");
    /** From "continue to operate" past "as a separate unit of Vela" to "under". */
    private static final int HEAD_REACH = 9;

    /** What may follow "will stay on". */
    private static final Set<String> AFTER = Set.of("and", "after", "following", "once", "through", "until");

    private static final Set<String> ROLES = Set.of("role", "roles", "position", "positions", "post", "posts", "job");
    private static final Set<String> OWNERS = Set.of("his", "her", "their", "a", "that", "this");

    Stays(Line line, Known known) {
        super("role/stays", CUES, line, known);
    }

    @Override
    List<RoleFinding> at(Cue cue) {
        return switch (cue.kind()) {
            case "noun" -> noun(cue);
            case "under" -> under(cue);
            case "leads" -> leads(cue);
            case "apart" -> apart(cue);
            case "titled" -> line.at(cue.to()).isTitle() ? stays(cue) : List.of();
            case "runs", "merged" -> staying(cue, subjects.of(cue.from()), null, null);
            case "keeps" -> OWNERS.contains(line.at(cue.to()).lower()) ? keeps(cue) : List.of();
            default -> {
                List<RoleFinding> found = stays(cue);
                boolean on = cue.phrase().endsWith(" on")
                        && (line.at(cue.to()).kind() == Unit.Kind.MARK
                                || AFTER.contains(line.at(cue.to()).lower()));
                if (found.isEmpty() && on) {
                    yield staying(cue, subjects.of(cue.from()), null, null);
                }
                yield found.isEmpty() && cue.phrase().startsWith("continu") ? apart(cue) : found;
            }
        };
    }

    /** "Orbit will continue to operate on its own under Bell", "led by its CEO, Bell". */
    private List<RoleFinding> apart(Cue cue) {
        for (int i = cue.to(); i < cue.to() + HEAD_REACH && line.at(i).isWord(); i++) {
            boolean led = line.at(i + 1).is("by") && LED.contains(line.at(i).lower());
            if (led || line.at(i).is("under")) {
                return under(new Cue("under", cue.phrase(), cue.from(), led ? i + 2 : i + 1));
            }
        }
        return List.of();
    }

    /** "Will continue to run Orbit"; a company may "continue to run" under somebody. */
    private List<RoleFinding> leads(Cue cue) {
        List<RoleFinding> found = staying(cue, places.startingAt(cue.to()), posts.startingAt(cue.to()));
        boolean team = TEAMS.contains(line.at(cue.to() + 1).lower())
                && line.at(cue.to()).isWord();
        return found.isEmpty() ? team ? staying(cue, subjects.of(cue.from()), null, null) : apart(cue) : found;
    }

    /** "Will keep her job at Orbit", "retains his seat on its board". */
    private List<RoleFinding> keeps(Cue cue) {
        if (isAttempt(cue.from())) {
            return List.of();
        }
        int role = roleAt(cue.to() + 1);
        boolean whole = role > 0 && !line.at(role + 1).is("as");
        return whole ? staying(cue, subjects.of(cue.from()), places.after(role + 1), null) : stays(cue);
    }

    /** "Will remain at Orbit", "will stay on as CEO". */
    private List<RoleFinding> stays(Cue cue) {
        boolean ends = LINKS.contains(line.at(cue.to() - 1).lower()); // "stay with"
        int at = ends ? cue.to() : cue.to() + 1;
        boolean led = ends || LINKS.contains(line.at(cue.to()).lower());
        Organization place = led ? places.startingAt(at) : null;
        int role = led && place == null && OWNERS.contains(line.at(at).lower()) ? roleAt(at + 1) : -1;
        if (role > 0) {
            return staying(cue, subjects.of(cue.from()), places.after(role + 1), null); // "in her role at Orbit"
        }
        return staying(cue, place, posts.startingAt(cue.to()));
    }

    /** The unit of the "role" that begins at {@code at}, an adjective before it or not; or -1. */
    private int roleAt(int at) {
        return ROLES.contains(line.at(at).lower())
                ? at
                : ROLES.contains(line.at(at + 1).lower()) ? at + 1 : -1;
    }

    /** "She stayed at Orbit until 2022": she has gone since. */
    private boolean isOver(Cue cue) {
        for (int i = cue.to(); cue.phrase().startsWith("stayed") && i < cue.to() + HEAD_REACH; i++) {
            if (line.at(i).is("until") || line.at(i).is("till")) {
                return true;
            }
        }
        return false;
    }

    private List<RoleFinding> staying(Cue cue, @Nullable Organization place, @Nullable Post post) {
        boolean anothers = post != null && line.at(post.to()).isPerson();
        return anothers || isOver(cue) || post == null && place == null
                ? List.of()
                : staying(cue, subjects.of(cue.from()), place, post);
    }

    /** "Orbit will continue to be led by Bell". */
    private List<RoleFinding> under(Cue cue) {
        List<Integer> row = taken.at(cue.to());
        Post post = row.isEmpty() ? null : posts.startingAt(cue.to());
        boolean held = post != null && post.from() < row.get(0);
        Organization place = places.nearestBefore(cue.from(), Set.of());
        return row.isEmpty() || isDenied(cue)
                ? List.of()
                : staying(cue, people.subject(row), place, held ? post : null);
    }

    /** "Board membership for Bell". */
    private List<RoleFinding> noun(Cue cue) {
        boolean led = line.at(cue.to()).is("for") || line.at(cue.to()).is("of");
        if (!led || !line.at(cue.to() + 1).isPerson()) {
            return List.of();
        }
        Post post = new Post(Post.BOARD_MEMBER, line.at(cue.from()).span(), cue.from(), cue.to());
        return staying(cue, people.subject(List.of(cue.to() + 1)), null, post);
    }

    private List<RoleFinding> staying(Cue cue, Subject subject, @Nullable Organization place, @Nullable Post post) {
        List<RoleFinding> found = new ArrayList<>();
        for (Subject one : subject.each()) {
            Organization at = place == null && post != null ? ofPost(post, cue) : place;
            Set<String> former = known.careers().presentWorkplace(one.person()) == null
                    ? known.careers().formerWorkplaces(one.person())
                    : Set.of();
            Set<String> not = new LinkedHashSet<>(former);
            not.addAll(goals(cue));
            at = at == null ? workplaces.of(one.person(), cue.from(), not) : at;
            if (at != null) {
                found.addAll(each(one, RoleChange.STAYS, cue, at, post));
            }
        }
        return found;
    }

    /** "Is off to Vela but remains a director": nobody stays where she only goes. */
    private Set<String> goals(Cue cue) {
        Set<String> goals = new LinkedHashSet<>();
        for (int i = 1; i < cue.from(); i++) {
            String name = line.at(i).isCompany() ? line.at(i).name() : null;
            if (name != null
                    && (line.at(i - 1).is("to") || line.at(i - 1).lower().startsWith("join"))) {
                goals.add(name);
            }
        }
        return goals;
    }

    private @Nullable Organization ofPost(Post post, Cue cue) {
        Organization place = places.ofTitle(post.from());
        place = place == null ? places.after(post.to()) : place;
        return place == null || place.at() < cue.from() ? null : place;
    }
}
