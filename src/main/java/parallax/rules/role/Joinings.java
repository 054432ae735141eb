package parallax.rules.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.RoleChange;

/** Finds who joins an organisation: "Bell joined Orbit from Vela", "took a job at Orbit", "signed on as president at Orbit". */
final class Joinings extends Changes {

    private static final Cues CUES = Cues.of("joins");
    private static final Set<String> JOBS =
            Set.of("job", "jobs", "role", "roles", "position", "positions", "post", "posts", "gig");
    private static final Set<String> PROGRAMS =
            Set.of("batch", "cohort", "accelerator", "program", "programme", "class", "incubator");

    /** From "took" past "a new senior" to "job". */
    private static final int JOB_REACH = 6;

    private static final Set<String> AHEAD = Set.of("will", "are", "is", "has", "have");
    /** "Will soon be joining": from the verb back to what puts it ahead. */
    private static final int AHEAD_REACH = 4;

    private final Companions companions;
    private final Destinations destinations;
    private final Backers backers;
    private final Followers followers;

    Joinings(Line line, Known known) {
        super("role/joins", CUES, line, known);
        this.companions = new Companions(line, people, taken);
        this.destinations = new Destinations(line, known);
        this.backers = new Backers(line);
        this.followers = new Followers(line, taken);
    }

    @Override
    List<RoleFinding> at(Cue cue) {
        return switch (cue.kind()) {
            case "goes" -> goes(cue);
            case "signs" -> signs(cue);
            case "takes" -> takes(cue);
            default -> List.of();
        };
    }

    private List<RoleFinding> goes(Cue cue) {
        Organization from = Journey.after(line, cue.to(), Set.of()).from();
        boolean opens = cue.from() == 0 || cue.from() == 1 && line.at(0).is("also");
        Subject last = opens ? companions.inverted(cue.to()) : Subject.NOBODY;
        if (!last.isNobody()) {
            boolean host = line.at(cue.to()).isPerson();
            Organization to = host ? destinations.beside(cue.to(), last.person()) : destinations.of(cue, last.person());
            return joining(last, cue, from, to);
        }
        Subject subject = subjects.of(cue.from());
        subject = subject.isNobody() && !isDenied(cue) ? companions.of(cue) : subject;
        if (subject.isNobody()) {
            return List.of();
        }
        boolean hired = from == null && post(cue) == null && known.tellsOfHiring();
        Organization which = places.objectOf(subject.last()); // "Orbit, which Bell joined"
        Organization to = which == null ? destinations.of(cue, subject.person()) : which;
        if (to != null && (isProgram(to) || isSomeone(to))) {
            return List.of();
        }
        Organization ofPost = to == null && from != null ? ofPost(cue) : to; // "joined from Vela as CEO of Orbit"
        boolean untold = ofPost == null && from != null && cue.phrase().contains("join");
        ofPost = untold ? workplaces.cameTo(subject.person(), cue.from()) : ofPost; // "who joined from Vela"
        return joining(subject, cue, hired ? leftBehind(cue, subject) : from, ofPost);
    }

    /** "Joined Orbit's summer batch": she works for her own startup. */
    private boolean isProgram(Organization to) {
        int next = to.at() + 1;
        return to.at() >= 0
                && line.at(next).isPossessive()
                && (PROGRAMS.contains(line.at(next + 1).lower())
                        || PROGRAMS.contains(line.at(next + 2).lower()));
    }

    /** "Joined Orbit CEO Ann Bell on stage". */
    private boolean isSomeone(Organization to) {
        int title = line.at(to.at() + 1).isPossessive() ? to.at() + 2 : to.at() + 1;
        int person = line.at(title + 1).is(",") ? title + 2 : title + 1;
        return to.at() >= 0 && line.at(title).isTitle() && line.at(person).isPerson();
    }

    private @Nullable Organization ofPost(Cue cue) {
        Post post = posts.afterAs(cue.to());
        return post == null ? null : places.ofTitle(post.from());
    }

    private List<RoleFinding> joining(
            Subject subject, Cue cue, @Nullable Organization from, @Nullable Organization to) {
        Post post = post(cue);
        boolean seated = cue.phrase().endsWith("seat at")
                || cue.phrase().endsWith("seat on")
                || posts.boardAfter(cue.to()) >= 0; // "joins its board as part of the round"
        return to == null || !seated && (backers.joinAt(cue.to(), post) || backers.investBefore(cue))
                ? List.of()
                : moving(withFollowers(subject, cue), cue, Journey.otherThan(to, from), to, post);
    }

    /** "Bell will join Orbit, along with president Cole". */
    private Subject withFollowers(Subject subject, Cue cue) {
        List<Integer> along = followers.along(cue);
        if (along.isEmpty() || subject.units().stream().anyMatch(unit -> unit < 0)) {
            return subject;
        }
        List<Integer> all = new ArrayList<>(subject.units());
        all.addAll(along);
        return people.subject(all);
    }

    private @Nullable Post post(Cue cue) {
        return posts.boardAfter(cue.to()) >= 0 ? posts.startingAt(cue.to()) : posts.afterAs(cue.to());
    }

    /** "Took a new job at Orbit", "accepted a senior role with Orbit". */
    private List<RoleFinding> takes(Cue cue) {
        for (int i = cue.to(); i < cue.to() + JOB_REACH && line.at(i).isWord(); i++) {
            if (JOBS.contains(line.at(i).lower())) {
                boolean led = line.at(i + 1).is("at") || line.at(i + 1).is("with");
                Organization place = led ? places.startingAt(i + 2) : null;
                return place == null ? List.of() : joining(subjects.of(cue.from()), cue, null, place);
            }
        }
        return List.of();
    }

    /** "Signed on as president at Orbit": the position comes first. */
    private List<RoleFinding> signs(Cue cue) {
        Post post = posts.startingAt(cue.to());
        Subject subject = post == null ? Subject.NOBODY : subjects.of(cue.from());
        if (post == null || subject.isNobody() || Backers.isBacker(post)) {
            return List.of();
        }
        boolean advises = post.lower().contains("advis") && line.at(post.to()).is("to");
        Organization place = advises ? places.startingAt(post.to() + 1) : places.ofTitle(post.from());
        boolean joins = place == null && !cue.phrase().startsWith("start");
        place = joins ? workplaces.spokenOfAround(post.to(), subject.person()) : place;
        if (place == null) {
            return List.of();
        }
        List<RoleFinding> found = new ArrayList<>(each(subject, RoleChange.JOINS, cue, place, post));
        found.addAll(each(people.subject(people.eachAs(post.to())), RoleChange.JOINS, cue, place, null));
        return found;
    }

    /** "Orbit founder Ann Bell and president Bob Cole will join Vela": they leave Orbit. */
    private @Nullable Organization leftBehind(Cue cue, Subject subject) {
        int first = subject.units().get(0);
        int title = line.at(first - 1).is(",") ? first - 2 : first - 1;
        boolean now =
                first > 0 && line.at(title).isTitle() && line.at(title - 1).isCompany();
        Title held = line.at(title).title();
        return now && held != null && !held.isPast() && isAhead(cue) ? places.startingAt(title - 1) : null;
    }

    /** "Will join", "are joining", "has joined". */
    private boolean isAhead(Cue cue) {
        for (int i = cue.from() - 1; i > Math.max(0, cue.from() - AHEAD_REACH); i--) {
            if (AHEAD.contains(line.at(i).lower())) {
                return true;
            }
        }
        return false;
    }
}
