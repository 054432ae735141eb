package parallax.rules.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.RoleChange;

/** Finds who takes up a position: "Bell will step in as interim CEO", "Bell succeeds Cole". */
final class Becomes extends NewPosts {

    /** From "as president" past "of Orbit" to "by". */
    private static final int BY_REACH = 5;

    private static final Set<String> CONTENDERS =
            Set.of("contender", "candidate", "favorite", "favourite", "frontrunner");

    private static final Set<String> OVER =
            Set.of("after", "in", "following", "last", "this", "earlier", "when", "on", "amid", "two", "three");
    /** From the verb to the second of two positions: "transitions from CEO of Orbit to executive chair". */
    private static final int SHIFT_REACH = 14;

    Becomes(Line line, Known known) {
        super(line, known);
    }

    @Override
    List<RoleFinding> at(Cue cue) {
        return switch (cue.kind()) {
            case "goes" -> goes(cue);
            case "succeeds" -> succeeds(cue);
            case "place" -> place(cue);
            case "shifts" -> shifts(cue);
            case "over" -> over(cue);
            default -> List.of();
        };
    }

    private List<RoleFinding> goes(Cue cue) {
        boolean told = line.at(cue.from() - 1).is("to")
                && (line.at(cue.from() - 2).lower().startsWith("continu")
                        || line.at(cue.from() - 2).isPerson());
        if (told) {
            return List.of(); // "continues to serve as", "hired Bell to serve as": other rules read it
        }
        int at = line.at(cue.to()).lower().endsWith("ly") ? cue.to() + 1 : cue.to();
        Post post = posts.startingAt(at);
        boolean loose = post != null
                && post.isLoose()
                && (!line.at(post.to()).is("at") || cue.phrase().endsWith(" now")); // "becomes a partner at Orbit"
        return post == null || loose ? List.of() : becoming(cue, subjects.of(cue.from()), post);
    }

    /** "Bell succeeds Cole as CEO", "Bell succeeds him as CEO", "Bell succeeds Cole". */
    private List<RoleFinding> succeeds(Cue cue) {
        if (isHoped(cue)) {
            return List.of();
        }
        List<Integer> row = taken.at(cue.to());
        Unit next = line.at(cue.to());
        boolean meant = next.is("him") || next.is("her") || next.is("them");
        if (row.isEmpty() && next.is("as")) {
            return by(cue);
        }
        if (row.isEmpty()) {
            return meant ? succeedsHim(cue) : List.of();
        }
        int behind = row.get(row.size() - 1) + 1;
        Post post = line.at(behind).is("as") ? posts.startingAt(behind + 1) : null;
        post = post == null ? heldBefore(cue, row.get(0)) : post;
        Subject subject = subjects.of(cue.from());
        Organization at = post == null && line.at(behind).is("at") ? places.after(behind) : null;
        List<RoleFinding> found = post != null
                ? becoming(cue, subject, post, line.at(row.get(0)).name())
                : at == null ? succeeds(cue, subject, row.get(0)) : becoming(cue, subject, at);
        boolean leaves = cue.phrase().startsWith("replac") || cue.phrase().startsWith("tak");
        return found.isEmpty() || !leaves ? found : replacing(cue, found, people.subject(List.of(row.get(0))));
    }

    /** "A top contender to replace Cole". */
    private boolean isHoped(Cue cue) {
        return line.at(cue.from() - 1).is("to")
                && CONTENDERS.contains(line.at(cue.from() - 2).lower());
    }

    /** "Bell succeeds him as CEO", "Cole steps down, with Bell set to replace her". */
    private List<RoleFinding> succeedsHim(Cue cue) {
        Subject subject = subjects.of(cue.from());
        Post post = posts.afterAs(cue.to() + 1);
        if (post != null) {
            return becoming(cue, subject, post, other(subject));
        }
        for (int i = subject.last() - 1; i >= 0; i--) {
            if (line.at(i).isPerson() && !subject.names().contains(line.at(i).name())) {
                return succeeds(cue, subject, i);
            }
        }
        boolean alone = line.at(cue.to() + 1).kind() == Unit.Kind.MARK && !subject.isNobody();
        Organization place = alone ? workplaces.besideFormer(subject.person(), cue.from()) : null;
        boolean named = alone && !line.at(subject.last()).lower().endsWith("he");
        place = place == null && named ? Organization.unseen(known.careers().workplace(subject.person())) : place;
        return place == null ? List.of() : becoming(cue, subject, place); // "Cole left. Bell is replacing him."
    }

    /** Whom "him" means behind "Bell succeeds": another one than her, or null. */
    private @Nullable String other(Subject subject) {
        int first = subject.isNobody() ? 0 : Math.max(0, subject.units().get(0));
        String before = line.personBefore(first);
        return before == null || subject.names().contains(before) ? null : before;
    }

    /** "Cole leaves Orbit. Bell will take her place." */
    private List<RoleFinding> place(Cue cue) {
        Subject subject = subjects.of(cue.from());
        Organization place = subject.isNobody() ? null : workplaces.of(subject.person(), cue.from(), Set.of());
        return place == null ? List.of() : becoming(cue, subject, place);
    }

    /** "Has been replaced as president of Orbit by Bell". */
    private List<RoleFinding> by(Cue cue) {
        Post post = posts.startingAt(cue.to());
        for (int i = post == null ? line.size() : post.to(); post != null && i < post.to() + BY_REACH; i++) {
            if (line.at(i).is("by") && line.at(i + 1).isPerson()) {
                return becoming(cue, people.subject(List.of(i + 1)), post);
            }
        }
        return List.of();
    }

    /** "Replaced former policy chief Bob Cole": the title between the verb and the name. */
    private @Nullable Post heldBefore(Cue cue, int person) {
        int at = line.at(person - 1).is(",") ? person - 2 : person - 1;
        Title title = at >= cue.to() ? line.at(at).title() : null;
        return title == null ? null : Post.of(title, at);
    }

    /** Who is replaced leaves what the other takes up. */
    private List<RoleFinding> replacing(Cue cue, List<RoleFinding> taken, Subject former) {
        List<RoleFinding> found = new ArrayList<>(taken);
        String place = taken.get(0).role().organization();
        found.addAll(each(former, RoleChange.LEAVES, cue, Organization.unseen(place), null));
        return found;
    }

    /** Without a title: where the heir works, or the one before her worked. */
    private List<RoleFinding> succeeds(Cue cue, Subject subject, int former) {
        String replaced = line.at(former).name();
        if (subject.isNobody() || subject.person().equals(replaced)) {
            return List.of();
        }
        String place = replaced == null ? null : known.careers().anyWorkplace(replaced);
        place = place == null ? known.careers().workplace(subject.person()) : place;
        place = place == null ? known.voiceOf(subject.person()) : place;
        Organization spoken = place == null ? workplaces.besideFormer(subject.person(), cue.from()) : null;
        place = spoken == null ? place : spoken.name();
        return place == null ? List.of() : each(subject, RoleChange.BECOMES, cue, Organization.unseen(place), null);
    }

    /** "Transitions from CEO of Orbit to executive chair": the second position is the new one. */
    private List<RoleFinding> shifts(Cue cue) {
        Post old = posts.startingAt(cue.to());
        Post post = old == null ? null : second(cue, old);
        if (old == null || post == null) {
            return List.of();
        }
        Organization place = places.ofTitle(post.from());
        place = place == null ? places.ofTitle(old.from()) : place;
        return becoming(cue, subjects.of(cue.from()), post, place);
    }

    private @Nullable Post second(Cue cue, Post old) {
        for (int i = old.to(); i < Math.min(line.size(), cue.to() + SHIFT_REACH); i++) {
            Post post = line.at(i).is("to") ? posts.startingAt(i + 1) : null;
            if (post != null) {
                return post;
            }
        }
        return null;
    }

    /** "New Orbit CEO Ann Bell, who took over after": the position beside her name. */
    private List<RoleFinding> over(Cue cue) {
        Subject subject =
                OVER.contains(line.at(cue.to()).lower()) || line.at(cue.to()).kind() == Unit.Kind.MARK
                        ? subjects.of(cue.from())
                        : Subject.NOBODY;
        List<RoleFinding> found = new ArrayList<>();
        for (Holding held : subject.isNobody() ? List.<Holding>of() : line.holdings()) {
            if (held.personAt() == subject.last() && !held.past()) {
                Organization place = held.organization();
                place = place == null ? workplaces.of(subject.person(), cue.from(), Set.of()) : place;
                found.addAll(place == null ? List.of() : becoming(cue, subject, held.post(), place));
            }
        }
        return found;
    }
}
