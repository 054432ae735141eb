package parallax.rules.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.RoleChange;

/** Finds who is taken on board: "added Bell to its board of directors", "brought Bell aboard", "brings Bell to Orbit". */
final class Seats extends Changes {

    private static final Cues CUES = Cues.of("joins");
    private static final Set<String> TEAMS = Set.of("team", "staff", "ranks", "roster", "bench", "leadership", "group");
    private static final int TEAM_REACH = 6;
    /** From a comma past "one of the best known investors of the field" to the next. */
    private static final int APPOSITION_REACH = 16;

    private static final Set<String> NEW = Set.of("new", "newest", "latest", "incoming");
    private static final Set<String> INTO = Set.of("into", "to");

    Seats(Line line, Known known) {
        super("role/joins", CUES, line, known);
    }

    @Override
    List<RoleFinding> at(int at) {
        List<RoleFinding> found = super.at(at);
        return found.isEmpty() && NEW.contains(line.at(at).lower()) ? member(at) : found;
    }

    /** "New Orbit board member Ann Bell", "Ann Bell, partner at Vela and Orbit's new board member". */
    private List<RoleFinding> member(int at) {
        Organization place = places.startingAt(at + 1);
        place = place == null && line.at(at - 1).isPossessive() ? line.organization(at - 2) : place;
        int end = place == null || place.at() < at ? at + 1 : place.at() + 1;
        boolean member = place != null && posts.isBoard(end) && line.at(end + 1).is("member");
        List<Integer> row = member ? taken.at(end + 2) : List.of();
        Cue cue = new Cue("new", line.at(at).lower(), at, at + 1);
        return each(people.subject(row), RoleChange.JOINS, cue, place, row.isEmpty() ? null : posts.startingAt(end));
    }

    @Override
    List<RoleFinding> at(Cue cue) {
        return switch (cue.kind()) {
            case "adds" -> aboard(cue);
            case "brings" -> brought(cue);
            default -> List.of();
        };
    }

    /** "Adding Bell to its board of directors", "Bell was added to its board". */
    private List<RoleFinding> aboard(Cue cue) {
        boolean passive = line.at(cue.to()).is("to");
        List<Integer> row = taken.at(cue.to());
        Subject added = passive ? subjects.of(cue.from()) : people.subject(row);
        if (added.isNobody() || isDenied(cue)) {
            return List.of();
        }
        int to = passive ? cue.to() : afterApposition(row.get(row.size() - 1) + 1);
        int board = line.at(to).is("to") ? posts.boardAfter(to + 1) : -1;
        if (board < 0 && !passive && isTeam(to)) {
            Organization place = hirers.of(cue.from());
            place = place == null ? workplaces.spokenOf(cue.from(), Set.of()) : place;
            return place == null ? List.of() : each(added, RoleChange.JOINS, cue, place, null);
        }
        if (board < 0) {
            return passive || !cue.phrase().startsWith("add") ? List.of() : as(cue, added, to);
        }
        boolean its = line.at(to + 1).is("its") && !passive;
        Organization named = its ? null : places.startingAt(to + 1);
        Organization place = named == null ? places.after(board + 1) : named;
        place = place == null && !passive ? hirers.of(cue.from()) : place;
        Post post = posts.startingAt(to + 1);
        if (place == null || post == null) {
            return List.of();
        }
        List<RoleFinding> found = new ArrayList<>(each(added, RoleChange.JOINS, cue, place, post));
        found.addAll(each(alongside(post.to()), RoleChange.JOINS, cue, place, post));
        return found;
    }

    /** "Adding Bell as an independent director". */
    private List<RoleFinding> as(Cue cue, Subject added, int at) {
        Post post = line.at(at).is("as") ? posts.startingAt(at + 1) : null;
        if (post == null) {
            return List.of();
        }
        Organization place = hirers.of(cue.from());
        List<RoleFinding> found = new ArrayList<>(each(added, RoleChange.JOINS, cue, place, post));
        found.addAll(each(people.subject(people.eachAs(post.to())), RoleChange.JOINS, cue, place, null));
        return found;
    }

    /** "To its research team". */
    private boolean isTeam(int at) {
        for (int i = at + 2; line.at(at).is("to") && line.at(at + 1).is("its") && i < at + TEAM_REACH; i++) {
            if (TEAMS.contains(line.at(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** The people who join ", alongside" another. */
    private Subject alongside(int at) {
        int i = line.at(at).is(",") ? at + 1 : at;
        boolean along = line.at(i).is("alongside")
                || line.at(i).is("along") && line.at(i + 1).is("with");
        return along ? people.subject(taken.at(line.at(i).is("along") ? i + 2 : i + 1)) : Subject.NOBODY;
    }

    /** "Brought its CEO, Ann Bell, on board to Orbit's team", "bringing Bell aboard", "brings Bell to Orbit". */
    private List<RoleFinding> brought(Cue cue) {
        int start = line.at(cue.to()).is("also") ? cue.to() + 1 : cue.to();
        List<Integer> row = taken.at(start);
        if (row.isEmpty()) {
            return List.of();
        }
        int at = afterApposition(row.get(row.size() - 1) + 1);
        Organization place = INTO.contains(line.at(at).lower()) ? into(at + 1, cue) : onBoard(at, cue);
        return place == null ? List.of() : each(people.subject(row), RoleChange.JOINS, cue, place, posts.afterAs(at));
    }

    /** Past ", the founder of Orbit,". */
    private int afterApposition(int at) {
        for (int i = at + 1; line.at(at).is(",") && i < at + APPOSITION_REACH; i++) {
            if (line.at(i).is(",")) {
                return i + 1;
            }
        }
        return line.at(at).is(",") ? at + 1 : at;
    }

    private @Nullable Organization into(int at, Cue cue) {
        boolean firm = line.at(at).is("the")
                && Antecedents.FIRMS.contains(line.at(at + 1).lower());
        Organization place = places.startingAt(at);
        return place == null && firm ? hirers.of(cue.from()) : place;
    }

    private @Nullable Organization onBoard(int at, Cue cue) {
        boolean two = line.at(at).is("on") && line.at(at + 1).is("board");
        if (!two && !line.at(at).is("aboard") && !line.at(at).is("on-board")) {
            return null;
        }
        int end = two ? at + 2 : at + 1;
        boolean led = line.at(end).is("to") || line.at(end).is("at");
        return led ? places.startingAt(end + 1) : hirers.of(cue.from());
    }
}
