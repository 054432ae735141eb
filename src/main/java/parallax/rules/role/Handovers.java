package parallax.rules.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.RoleChange;

/** Finds to whom somebody's position goes on: "succeeded by Bell", "hands the reins to Bell", "duties falling to Bell". */
final class Handovers extends NewPosts {

    private static final Set<String> DUTIES = Set.of(
            ("duties role job post responsibilities title position helm reins wheel baton keys mantle torch leadership control")
                    .split(" "));

    /** From "succeeded by" back to the title that the one before held. */
    private static final int FORMER_REACH = 20;

    private static final int DUTIES_REACH = 8;

    Handovers(Line line, Known known) {
        super(line, known);
    }

    @Override
    List<RoleFinding> at(Cue cue) {
        return switch (cue.kind()) {
            case "heirs" -> heirs(cue);
            case "falls" -> falls(cue);
            case "hands" -> hands(cue);
            default -> List.of();
        };
    }

    /** "He will be succeeded as CEO by Ann Bell", "succeeded by Ann Bell as CEO". */
    private List<RoleFinding> heirs(Cue cue) {
        int heir = line.at(cue.to()).isCompany() ? cue.to() + 1 : cue.to();
        heir = line.at(heir).isTitle() ? heir + 1 : heir;
        List<Integer> row = line.at(heir).isPerson() ? List.of() : taken.at(cue.to());
        heir = row.isEmpty() ? heir : row.get(0);
        if (!line.at(heir).isPerson()) {
            return List.of();
        }
        Post post = posts.afterAs(heir + 1);
        post = post == null ? posts.latestBefore(cue.from(), FORMER_REACH) : post;
        List<RoleFinding> found =
                post == null ? untitled(cue, heir) : becoming(cue, people.subject(List.of(heir)), post);
        return found.isEmpty() || !cue.phrase().startsWith("replaced") ? found : replacing(cue, found);
    }

    /** "Bell has been replaced by Cole": Bell leaves what Cole takes up. */
    private List<RoleFinding> replacing(Cue cue, List<RoleFinding> taken) {
        List<RoleFinding> found = new ArrayList<>(taken);
        Organization place = Organization.unseen(taken.get(0).role().organization());
        found.addAll(each(subjects.of(cue.from()), RoleChange.LEAVES, cue, place, null));
        return found;
    }

    /** "Hands off her responsibilities to finance chief Ann Bell": what is handed, then to whom. */
    private List<RoleFinding> hands(Cue cue) {
        boolean duties = false;
        for (int i = cue.to(); i < cue.to() + DUTIES_REACH && isDuty(line.at(i)); i++) {
            duties |= DUTIES.contains(line.at(i).lower());
            if (duties && line.at(i).is("to")) {
                return heirs(new Cue("heirs", cue.phrase(), cue.from(), i + 1));
            }
        }
        return List.of();
    }

    private static boolean isDuty(Unit unit) {
        return unit.isWord() || unit.isTitle() || unit.isCompany() || unit.isPossessive();
    }

    /** "He will be replaced by Bell": at the company where he works. */
    private List<RoleFinding> untitled(Cue cue, int heir) {
        Subject former = subjects.of(cue.from());
        Organization place = former.isNobody() ? null : workplaces.of(former.person(), cue.from(), Set.of());
        return place == null
                ? List.of()
                : becoming(cue, people.subject(List.of(heir)), new Organization(place.name(), -1));
    }

    /** "With interim CEO duties at Orbit falling to Bell". */
    private List<RoleFinding> falls(Cue cue) {
        Post post = line.at(cue.to()).isPerson() ? ofDuties(cue.from()) : null;
        if (post == null) {
            return List.of();
        }
        Organization place = places.ofTitle(post.from());
        place = place == null ? places.after(post.to() + 1) : place;
        return becoming(cue, people.subject(List.of(cue.to())), post, place);
    }

    /** The title before the "duties" that end right before {@code at}. */
    private @Nullable Post ofDuties(int at) {
        for (int i = at - 1; i >= Math.max(0, at - DUTIES_REACH); i--) {
            if (DUTIES.contains(line.at(i).lower())) {
                return posts.latestBefore(i, i - (at - DUTIES_REACH));
            }
        }
        return null;
    }
}
