package parallax.rules.role;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who comes behind the verb: "Orbit's new CEO will be Ann Bell", "Replacing Cole as president is Ann Bell". */
final class Inversions extends NewPosts {

    private static final Set<String> NEW = Set.of("new", "next", "incoming", "first", "interim");
    private static final Set<String> COMING =
            Set.of("replacing", "succeeding", "taking", "stepping", "assuming", "filling");
    private static final Set<String> HAS = Set.of("has", "have", "gets", "got", "finds", "found", "lands", "picks");
    /** From the verb over "of Orbit" back to the title. */
    private static final int TITLE_REACH = 4;
    /** From "replacing" past "Cole as president of Orbit" to the verb. */
    private static final int COMING_REACH = 14;

    Inversions(Line line, Known known) {
        super(line, known);
    }

    @Override
    List<RoleFinding> at(int at) {
        List<RoleFinding> announced = announced(at);
        if (!announced.isEmpty()) {
            return announced;
        }
        int end = verbEnd(at);
        List<Integer> row = end < 0 ? List.of() : taken.at(end);
        if (row.isEmpty()) {
            return List.of();
        }
        Cue cue = new Cue("inverted", line.at(at).lower(), at, end);
        Subject subject = people.subject(row);
        int successor = successorBefore(at);
        if (successor >= 0) {
            return succeeding(cue, subject, successor);
        }
        Post post = newPost(at);
        return post == null ? coming(cue, subject) : becoming(cue, subject, post);
    }

    @Override
    List<RoleFinding> at(Cue cue) {
        return List.of();
    }

    /** "Orbit has a new CEO: Ann Bell". */
    private List<RoleFinding> announced(int at) {
        Title title = HAS.contains(line.at(at).lower())
                        && NEW.contains(line.at(at + 2).lower())
                ? line.at(at + 3).title()
                : null;
        Unit mark = line.at(at + 4);
        boolean named = title != null
                && (mark.is(":") || mark.is(",") || mark.isDash())
                && line.at(at + 5).isPerson();
        Organization place = named ? hirers.of(at) : null;
        return place == null || title == null
                ? List.of()
                : becoming(
                        new Cue("inverted", line.at(at).lower(), at, at + 3),
                        people.subject(List.of(at + 5)),
                        Post.of(title, at + 3),
                        place);
    }

    /** The "successor" of "her successor as head of research" that ends before {@code at}, or -1. */
    private int successorBefore(int at) {
        int i = at - 1;
        while (i > at - TITLE_REACH
                && (line.at(i).isTitle() || line.at(i).is("as") || line.at(i).is("the"))) {
            i--;
        }
        return line.at(i).is("successor") ? i : -1;
    }

    /** "Her successor will be Ann Bell": where the one before works. */
    private List<RoleFinding> succeeding(Cue cue, Subject subject, int successor) {
        int owner = successor - 1;
        owner = line.at(owner).isPossessive() ? owner - 1 : owner;
        String meant = line.at(owner).name();
        String former = meant == null && line.at(owner).isHisOrHer() ? line.personBefore(owner) : meant;
        return after(cue, subject, former);
    }

    /** At the company of the one before, else at that of the heir. */
    private List<RoleFinding> after(Cue cue, Subject subject, @Nullable String former) {
        if (former == null || subject.names().contains(former)) {
            return List.of();
        }
        String place = known.careers().anyWorkplace(former);
        place = place == null ? known.careers().workplace(subject.person()) : place;
        Organization at =
                place == null ? workplaces.besideFormer(subject.person(), cue.from()) : Organization.unseen(place);
        return at == null ? List.of() : becoming(cue, subject, at);
    }

    private int verbEnd(int at) {
        if (line.at(at).is("is") || line.at(at).is("are")) {
            return at + 1;
        }
        return line.at(at).is("will") && line.at(at + 1).is("be") ? at + 2 : -1;
    }

    /** The "new CEO" that the verb at {@code at} follows. */
    private @Nullable Post newPost(int at) {
        for (int i = at - 1; i >= Math.max(0, at - TITLE_REACH); i--) {
            Title title = line.at(i).title();
            if (title != null) {
                boolean isNew = NEW.contains(line.at(i - 1).lower())
                        || NEW.contains(title.text().split(" ", 2)[0]);
                return isNew ? Post.of(title, i) : null;
            }
            if (line.at(i).kind() == Unit.Kind.MARK || line.at(i).isPerson()) {
                return null;
            }
        }
        return null;
    }

    /** "Replacing Cole as president is Bell", "Taking over as president will be Bell". */
    private List<RoleFinding> coming(Cue cue, Subject subject) {
        boolean opens = COMING.contains(line.at(0).lower()) && cue.from() < COMING_REACH;
        Post post = opens ? posts.latestBefore(cue.from(), COMING_REACH) : null;
        if (post != null) {
            return becoming(cue, subject, post);
        }
        String meant =
                line.at(1).isHisOrHer() ? line.personBefore(1) : line.at(1).name();
        String former = opens && !line.at(1).isCompany() ? meant : null;
        return after(cue, subject, former);
    }
}
