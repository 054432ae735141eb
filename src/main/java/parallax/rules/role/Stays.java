package parallax.rules.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.RoleChange;

/** Finds who keeps a position: "Bell will remain on Orbit's board", "continues as CEO". */
final class Stays extends Changes {

    private static final Cues CUES = Cues.of("stays");
    private static final Set<String> KEEPERS = Set.of("retain", "retains", "retaining", "keep", "keeps");
    private static final Set<String> OWNERS = Set.of("his", "her", "their", "a");

    Stays(Line line, Known known) {
        super("role/stays", line, known);
    }

    @Override
    List<RoleFinding> at(int at) {
        Cues.Cue cue = CUES.at(line, at);
        if (cue == null) {
            return List.of();
        }
        if (cue.kind().equals("noun")) {
            return noun(cue);
        }
        if (KEEPERS.contains(cue.phrase()) && !OWNERS.contains(line.at(cue.to()).lower())) {
            return List.of();
        }
        Post post = posts.startingAt(cue.to());
        boolean led = line.at(cue.to()).is("at")
                || line.at(cue.to()).is("with")
                || line.at(cue.to()).is("in");
        Organization place = led ? places.startingAt(cue.to() + 1) : null;
        boolean runs = cue.phrase().endsWith("lead")
                || cue.phrase().endsWith("run")
                || cue.phrase().endsWith("leading");
        place = runs ? places.startingAt(cue.to()) : place;
        if (post == null && place == null) {
            return List.of();
        }
        return staying(cue, subjects.of(cue.from()), place, post);
    }

    /** "Board membership for Bell". */
    private List<RoleFinding> noun(Cues.Cue cue) {
        boolean led = line.at(cue.to()).is("for") || line.at(cue.to()).is("of");
        if (!led || !line.at(cue.to() + 1).isPerson()) {
            return List.of();
        }
        Post post = new Post(Posts.BOARD_MEMBER, line.at(cue.from()).span(), cue.from(), cue.to());
        return staying(cue, subjects.row(List.of(cue.to() + 1)), null, post);
    }

    private List<RoleFinding> staying(
            Cues.Cue cue, Subject subject, @Nullable Organization place, @Nullable Post post) {
        List<RoleFinding> found = new ArrayList<>();
        for (Subject one : subject.each()) {
            Organization at = place == null && post != null ? ofPost(post, cue) : place;
            at = at == null ? workplace(one.names().get(0), cue.from(), Set.of()) : at;
            if (at != null) {
                found.addAll(each(one, RoleChange.STAYS, cue, at, post));
            }
        }
        return found;
    }

    private @Nullable Organization ofPost(Post post, Cues.Cue cue) {
        Organization place = places.ofTitle(post.from());
        place = place == null ? places.after(post.to()) : place;
        return place == null || place.at() < cue.from() ? null : place;
    }
}
