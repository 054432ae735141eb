package parallax.rules.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.RoleChange;

/** Finds whom an organisation takes on: "Orbit hired Bell from Vela", "Bell was poached by Orbit". */
final class Hires extends Changes {

    private static final Cues CUES = Cues.of("joins");
    private static final Set<String> BE = Set.of("was", "were", "been", "is", "being", "be", "are", "got");
    private static final Set<String> RUNS = Set.of("run", "lead", "head", "oversee", "manage");
    /** From "hired" past "by Orbit in 2018" to the comma. */
    private static final int OPENING_REACH = 10;

    /** From a name past "formerly the president of Vela" to "as". */
    private static final int ASIDE_REACH = 12;

    private static final Set<String> GOES_ON = Set.of("as", "from", "away", "to");

    private static final Set<String> RECENT =
            Set.of("recent", "new", "latest", "key", "star", "top", "a", "an", "early");

    private final Employers employers;
    private final Followers followers;

    Hires(Line line, Known known) {
        super("role/joins", CUES, line, known);
        this.employers = new Employers(line, known);
        this.followers = new Followers(line, taken);
    }

    @Override
    List<RoleFinding> at(Cue cue) {
        if (isAttempt(cue.from())) {
            return List.of();
        }
        return switch (cue.kind()) {
            case "hires" -> hires(cue);
            case "welcomes" -> welcomes(cue);
            case "taps" -> taps(cue);
            default -> List.of();
        };
    }

    private List<RoleFinding> hires(Cue cue) {
        Unit before = line.at(cue.from() - 1);
        if (isPassive(cue)) {
            return hired(cue, subjects.of(cue.from()));
        }
        if (cue.from() == 0 && line.at(cue.to()).is("by")) {
            return hired(cue, opened(cue));
        }
        boolean told = line.at(cue.to()).is("from")
                || line.at(cue.to()).is("by")
                || line.at(cue.to()).is("away");
        if (told && (before.is(",") || before.isPerson()) && cue.phrase().endsWith("ed")) {
            return hired(cue, before.isPerson() ? people.subject(List.of(cue.from() - 1)) : subjects.of(cue.from()));
        }
        if (told && RECENT.contains(before.lower()) && cue.phrase().startsWith("hire")) {
            return recent(cue);
        }
        return before.isCompany() && line.at(cue.from() - 2).is("whom") ? whom(cue) : taken(cue);
    }

    /** "Hired by Orbit in 2018, | Bell became": the person behind the comma. */
    private Subject opened(Cue cue) {
        for (int i = cue.to(); i < cue.to() + OPENING_REACH; i++) {
            if (line.at(i).is(",")) {
                return line.at(i + 1).isPerson() ? people.subject(people.startingAt(i + 1)) : Subject.NOBODY;
            }
        }
        return Subject.NOBODY;
    }

    private boolean isPassive(Cue cue) {
        int i = cue.from() - 1;
        while (Subjects.isFiller(line.at(i)) && !BE.contains(line.at(i).lower())) {
            i--;
        }
        return BE.contains(line.at(i).lower())
                && !cue.phrase().startsWith("hiring")
                && !line.at(cue.from()).lower().endsWith("ing");
    }

    /** "Bell was hired away from Vela by Orbit", "hired as president of Orbit". */
    private List<RoleFinding> hired(Cue cue, Subject subject) {
        Journey journey = Journey.after(line, cue.to(), Set.of("by", "to"));
        Post post = posts.afterAs(cue.to());
        Organization place = journey.to() == null && post != null ? places.ofTitle(post.from()) : journey.to();
        boolean runs = place == null
                && line.at(cue.to()).is("to")
                && RUNS.contains(line.at(cue.to() + 1).lower());
        place = runs ? places.startingAt(cue.to() + 2) : place; // "was hired to run Orbit"
        if (place == null && post != null && !subject.isNobody()) { // "Bell of Vela was hired as president"
            place = workplaces.spokenOfAround(post.to(), subject.person());
        }
        return moving(subject, cue, journey.from(), place, post);
    }

    /** "Bell, whom Orbit recruited from Vela". */
    private List<RoleFinding> whom(Cue cue) {
        Organization hirer = places.startingAt(cue.from() - 1);
        Subject subject = subjects.of(cue.from() - 1);
        return moving(subject, cue, Journey.after(line, cue.to(), Set.of()).from(), hirer, null);
    }

    /** "Bell, a recent hire from Vela": she joined the company spoken of. */
    private List<RoleFinding> recent(Cue cue) {
        int noun = cue.from() - 1;
        while (RECENT.contains(line.at(noun).lower())
                || Subjects.isFiller(line.at(noun)) && !line.at(noun).is("'s")) {
            noun--;
        }
        Subject subject = subjects.of(noun + 1);
        if (subject.isNobody()) {
            return List.of();
        }
        Organization from = Journey.after(line, cue.to(), Set.of()).from();
        Organization place = places.nearestAfter(cue.to(), from);
        place = place == null ? known.topics().mostNamed(from == null ? Set.of() : Set.of(from.name())) : place;
        return moving(subject, cue, from, place, null);
    }

    /** "Orbit hired its first president, Bell, from Vela". */
    private List<RoleFinding> taken(Cue cue) {
        List<Integer> row = taken.at(cue.to());
        Organization hirer = row.isEmpty() || isDenied(cue) ? null : employers.of(cue, row.get(0));
        if (hirer == null) {
            return List.of();
        }
        int end = row.get(row.size() - 1) + 1;
        end = behindAside(end); // "hired Bell, formerly of Vela, as"
        Post post = posts.afterAs(end);
        Organization own = post == null ? null : places.ofTitle(post.from());
        boolean named = own != null && own.at() >= end && line.at(own.at()).isCompany();
        Organization from = line.at(end).is("from") || line.at(end).is("away") ? origin(end) : null;
        from = from == null && isPoaching(cue) ? held(row.get(0), cue.to()) : from;
        List<Integer> all = new ArrayList<>(row);
        all.addAll(followers.along(row.get(row.size() - 1) + 1));
        all.addAll(post == null ? List.of() : people.eachAs(post.to()));
        return moving(people.subject(all), cue, from, named ? own : hirer, post);
    }

    /** The "as", "from" or "to" behind an aside that a comma at {@code at} opens; else {@code at}. */
    private int behindAside(int at) {
        for (int i = at + 1; line.at(at).is(",") && i < at + ASIDE_REACH; i++) {
            if (line.at(i - 1).is(",") && GOES_ON.contains(line.at(i).lower())) {
                return i;
            }
            if (line.at(i).isPerson()) {
                return at;
            }
        }
        return at;
    }

    private static boolean isPoaching(Cue cue) {
        return cue.phrase().startsWith("poach")
                || cue.phrase().endsWith("away")
                || cue.phrase().startsWith("lure");
    }

    /** "Poached Orbit's head of research, Bell": where she worked until now. */
    private @Nullable Organization held(int person, int verb) {
        int title = line.at(person - 1).is(",") ? person - 2 : person - 1;
        Title held = title < verb ? null : line.at(title).title();
        return held == null || held.isPast() ? null : places.ofTitle(title);
    }

    private @Nullable Organization origin(int at) {
        return places.startingAt(line.at(at).is("away") ? at + 2 : at + 1);
    }

    /** "Orbit tapped Bell to lead its sales": unless she works there. */
    private List<RoleFinding> taps(Cue cue) {
        List<Integer> row = taken.at(cue.to());
        int end = row.isEmpty() ? 0 : behindAside(row.get(row.size() - 1) + 1);
        boolean runs = line.at(end).is("to") && RUNS.contains(line.at(end + 1).lower());
        Organization hirer = runs ? hirers.of(cue.from()) : null;
        String name = row.isEmpty() ? null : line.at(row.get(0)).name();
        return hirer == null || name == null || isDenied(cue) || known.careers().worksAt(name, hirer.name())
                ? List.of()
                : moving(people.subject(row), cue, null, hirer, null);
    }

    /** "We welcome Bell to Orbit", "Orbit welcomed Bell as its president". */
    private List<RoleFinding> welcomes(Cue cue) {
        List<Integer> row = taken.at(cue.to());
        if (row.isEmpty()) {
            return List.of();
        }
        int end = row.get(row.size() - 1) + 1;
        Post post = posts.afterAs(end);
        Organization to = line.at(end).is("to") ? places.startingAt(end + 1) : null;
        to = to == null && post != null ? hirers.of(cue.from()) : to;
        return to == null ? List.of() : each(people.subject(row), RoleChange.JOINS, cue, to, post);
    }
}
