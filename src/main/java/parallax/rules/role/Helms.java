package parallax.rules.role;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.RoleChange;

/** Finds who comes to the head of a company: "Bell took the helm of Orbit", "will lead Orbit as its new CEO". */
final class Helms extends NewPosts {

    Helms(Line line, Known known) {
        super(line, known);
    }

    @Override
    List<RoleFinding> at(Cue cue) {
        return switch (cue.kind()) {
            case "helm" -> helm(cue);
            case "leads" -> leads(cue);
            default -> List.of();
        };
    }

    /** "Will lead Orbit as its new CEO". */
    private List<RoleFinding> leads(Cue cue) {
        Organization place = places.startingAt(cue.to());
        Post post = place == null || place.at() < 0 ? null : posts.afterAs(place.at() + 1);
        return post == null || post.isLoose() ? List.of() : becoming(cue, subjects.of(cue.from()), post, place);
    }

    /** "Took the helm of Orbit", "took the reins as CEO of Orbit". */
    private List<RoleFinding> helm(Cue cue) {
        Post post = line.at(cue.to()).is("as") ? posts.startingAt(cue.to() + 1) : null;
        if (post != null) {
            return becoming(cue, subjects.of(cue.from()), post);
        }
        Organization place = places.after(cue.to());
        place = place == null && line.at(cue.to()).is("from") ? ownOf(subjects.of(cue.from())) : place;
        return place == null ? List.of() : each(subjects.of(cue.from()), RoleChange.BECOMES, cue, place, null);
    }

    /** "Bell takes the reins from Cole": at the company where she works. */
    private @Nullable Organization ownOf(Subject subject) {
        return subject.isNobody() ? null : Organization.unseen(known.careers().workplace(subject.person()));
    }
}
