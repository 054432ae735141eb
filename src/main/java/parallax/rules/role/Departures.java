package parallax.rules.role;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.RoleChange;

/** Finds positions that are given up, and tells at which company. */
abstract class Departures extends Changes {

    private static final Cues CUES = Cues.of("leaves");

    final LeftBehind left;

    Departures(Line line, Known known) {
        super("role/leaves", CUES, line, known);
        this.left = new LeftBehind(line, known);
    }

    /** "Announced their exits": a noun, though the word may be a verb's. */
    final boolean isTheirs(Cue cue) {
        return line.at(cue.from() - 1).is("their");
    }

    /** Each of the people gives up what the words from {@code from} on name, or what she has. */
    final List<RoleFinding> leaving(Cue cue, Subject subject, int from) {
        List<RoleFinding> found = new ArrayList<>();
        for (Subject one : subject.each()) {
            String person = one.names().get(0);
            Post post = post(from);
            Organization place = left.named(one, from, post);
            place = place == null && !isPersons(post) ? left.unnamed(cue, subject, person) : place;
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
    final @Nullable Post post(int from) {
        Post post = posts.startingAt(from);
        post = post == null ? posts.afterAs(from) : post;
        for (int i = from; post != null && i < post.from(); i++) {
            if (line.at(i).is("to") || line.at(i).is("become")) {
                return null;
            }
        }
        return post;
    }
}
