package parallax.rules.role;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.RoleChange;

/** Finds who takes up again what she gave up: "Bell was reinstated", "returned to her post", "Bell's return as CEO of Orbit". */
final class Returns extends Changes {

    private static final Cues CUES = Cues.ofKinds("joins", "back", "return");
    private static final Cues DEPARTURES = Cues.ofKinds("leaves", GivenUp.KINDS);
    private static final Set<String> ROLES = Set.of(
            "role",
            "roles",
            "post",
            "posts",
            "job",
            "jobs",
            "position",
            "positions",
            "helm",
            "duties",
            "office",
            "board");
    /** From "return" past "to their previous" to "roles". */
    private static final int ROLE_REACH = 5;

    Returns(Line line, Known known) {
        super("role/joins", CUES, line, known);
    }

    @Override
    List<RoleFinding> at(Cue cue) {
        Cue departure = departure(cue);
        Organization left = departure == null ? null : places.startingAt(departure.to());
        if (departure != null && left != null) {
            return each(subjects.of(departure.from()), RoleChange.JOINS, cue, left, null);
        }
        Subject subject = subject(cue);
        return subject.isNobody() ? List.of() : returning(cue, subject, end(cue, subject));
    }

    /** Of a verb who does it, of a noun whose it is: "Bell and Cole's return", "her return", "the reinstatement of Bell". */
    private Subject subject(Cue cue) {
        int owner = ownerOf(cue);
        if (owner >= 0) {
            return people.subject(people.endingAt(owner));
        }
        int determiner = determinerOf(cue);
        if (line.at(determiner).isHisOrHer()) {
            String meant = line.at(determiner).name();
            String name = meant == null ? line.personBefore(determiner) : meant;
            return name == null ? Subject.NOBODY : Subject.named(name, determiner);
        }
        if (line.at(cue.to()).is("of")) {
            return people.subject(taken.at(cue.to() + 1));
        }
        return subjects.of(cue.from());
    }

    /** Where what is said of the return begins: behind the cue, or behind the people of "the reinstatement of Bell". */
    private int end(Cue cue, Subject subject) {
        return Math.max(cue.to(), subject.last() + 1);
    }

    private List<RoleFinding> returning(Cue cue, Subject subject, int end) {
        Organization place = line.at(end).is("to") ? places.startingAt(end + 1) : null;
        Post post = place == null || line.at(place.at() + 1).is("as") ? posts.afterAs(end) : null;
        if (cue.kind().equals("return") && post == null && place == null && !isToRole(end)) {
            return List.of();
        }
        if (place == null && post != null) {
            Organization of = places.ofTitle(post.from());
            place = of == null || of.at() < end ? null : of;
        }
        Organization told = place;
        return subject.each().stream()
                .flatMap(one -> returning(cue, one, told, post).stream())
                .toList();
    }

    private List<RoleFinding> returning(Cue cue, Subject one, @Nullable Organization told, @Nullable Post post) {
        Organization place = told == null ? workplaces.of(one.person(), cue.from(), Set.of()) : told;
        return place == null ? List.of() : each(one, RoleChange.JOINS, cue, place, post);
    }

    /** The "left" of "left Orbit in 2019 but returned after a year", or null. */
    private @Nullable Cue departure(Cue cue) {
        Unit next = line.at(cue.to());
        boolean ends =
                next.kind() == Unit.Kind.MARK || next.is("after") || next.is("in") || Times.startsAt(line, cue.to());
        boolean verb = cue.phrase().startsWith("return") && ownerOf(cue) < 0;
        for (int i = cue.from() - 1; ends && verb && i > 0; i--) {
            Cue departure = DEPARTURES.at(line, i);
            if (departure != null) {
                return departure;
            }
        }
        return null;
    }

    /** "To their previous roles". */
    private boolean isToRole(int at) {
        for (int i = at + 1; line.at(at).is("to") && i < at + ROLE_REACH; i++) {
            if (ROLES.contains(line.at(i).lower())) {
                return !line.at(i + 1).is("of")
                        || !line.at(i - 1).is("the")
                        || line.at(i).is("helm");
            }
        }
        return false;
    }
}
