package parallax.rules.role;

import java.util.List;
import java.util.Set;

/** Finds who comes to the head of a company under no title: "put Bell in charge", "appointed its president, Bell, to the top job". */
final class Elevations extends NewPosts {

    private static final Set<String> JOBS = Set.of("job", "post", "spot", "role", "position", "seat", "helm", "office");
    private static final Set<String> TOP = Set.of("top", "corner", "chief", "big");

    Elevations(Line line, Known known) {
        super(line, known);
    }

    @Override
    List<RoleFinding> at(Cue cue) {
        boolean puts = cue.kind().equals("puts");
        if (!puts && !cue.kind().equals("named") || isDenied(cue)) {
            return List.of();
        }
        List<Integer> row = taken.at(cue.to());
        boolean passive = row.isEmpty();
        int end = passive ? cue.to() : row.get(row.size() - 1) + 1;
        int next = line.at(end).is(",") ? end + 1 : end;
        boolean raised = puts ? isInCharge(next) : isTopJob(next);
        if (!raised) {
            return List.of();
        }
        Subject subject = passive ? subjects.of(cue.from()) : people.subject(row);
        Organization behind = places.after(next + (puts ? 2 : 4));
        Post post = puts && line.at(next + 2).is("as") ? posts.startingAt(next + 3) : null;
        behind = post == null ? behind : places.ofTitle(post.from());
        Organization place = behind != null || passive ? behind : hirers.of(cue.from());
        place = place == null && !subject.isNobody() ? workplaces.of(subject.person(), cue.from(), Set.of()) : place;
        return place == null ? List.of() : becoming(cue, subject, place);
    }

    private boolean isInCharge(int at) {
        boolean whole = !line.at(at + 2).is("of") || places.after(at + 2) != null; // "in charge of sales"
        return line.at(at).is("in") && line.at(at + 1).is("charge") && whole;
    }

    private boolean isTopJob(int at) {
        return line.at(at).is("to")
                && TOP.contains(line.at(at + 2).lower())
                && JOBS.contains(line.at(at + 3).lower());
    }
}
