package parallax.rules.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.RoleChange;

/** Finds who gives up a position: "Bell left Orbit", "stepped down as CEO of Orbit", "Orbit's board ousted Bell". */
final class Leaves extends Changes {

    private static final Cues CUES = Cues.of("leaves");
    private static final Set<String> WISHES =
            Set.of("for", "demanded", "demanding", "demands", "urged", "urging", "sought", "seeking", "on", "about");

    private static final Set<String> MAKES = Set.of("asked", "forced", "ordered", "compelled", "made", "told");

    private static final Set<String> GIVES = Set.of(
            ("handed hand hands handing gave given giving submitted submit submits submitting tendered tender tenders"
                            + " tendering filed announced announce")
                    .split(" "));

    private final LeftBehind left;
    private final Followers followers;

    Leaves(Line line, Known known) {
        super("role/leaves", CUES, line, known);
        this.left = new LeftBehind(line, known);
        this.followers = new Followers(line, taken);
    }

    @Override
    List<RoleFinding> at(Cue cue) {
        return switch (cue.kind()) {
            case "goes", "resigns", "yields", "retires" -> isTheirs(cue) ? noun(cue) : goes(cue);
            case "out" -> isOut(cue.to()) ? goes(cue) : List.of();
            case "notice" -> notice(cue);
            case "ousted" -> ousted(cue);
            case "parted" -> taken.at(cue.to()).isEmpty() ? goes(cue) : ousted(cue);
            default -> noun(cue);
        };
    }

    private List<RoleFinding> goes(Cue cue) {
        if (line.at(cue.from() - 1).is("pictured") || !new GivenUp(line, places).isSo(cue)) {
            return List.of();
        }
        Subject subject = subjects.of(cue.from());
        boolean own = subject.last() > cue.to(); // "“Since I left, the company …,” Bell wrote"
        return own && left.named(subject, cue.to(), post(cue.to())) == null
                ? List.of()
                : leaving(cue, subject.isNobody() ? made(cue) : subject, followers.behind(cue));
    }

    /** The same of those who follow: "left in May, followed by president Ann Bell", "will depart, as will Ann Bell". */
    private List<RoleFinding> leaving(Cue cue, Subject subject, List<Integer> followers) {
        List<RoleFinding> found = new ArrayList<>(leaving(cue, subject, cue.to()));
        Organization place =
                found.isEmpty() ? null : Organization.unseen(found.get(0).role().organization());
        found.addAll(place == null ? List.of() : each(people.subject(followers), RoleChange.LEAVES, cue, place, null));
        return found;
    }

    /** "Announced their exits". */
    private boolean isTheirs(Cue cue) {
        return line.at(cue.from() - 1).is("their");
    }

    /** "Bell and Cole were out.", "is out after a year": not out with a record, or of office. */
    private boolean isOut(int at) {
        Unit next = line.at(at);
        return next.kind() == Unit.Kind.MARK || next.is("after");
    }

    /** "The board asked Bell to step down", "forced her to resign". */
    private Subject made(Cue cue) {
        int person = line.at(cue.from() - 1).is("to") ? cue.from() - 2 : -1;
        List<Integer> row = person < 0 || !line.at(person).isPerson() ? List.of() : people.endingAt(person);
        boolean listed = line.at(cue.to()).isDash() || line.at(cue.to()).is(":");
        if (listed && taken.tellsOfStaff(cue.from())) {
            return people.subject(taken.at(cue.to() + 1)); // "two leaders departed – Bell and Cole"
        }
        boolean made = !row.isEmpty() && MAKES.contains(line.at(row.get(0) - 1).lower()) && !isDenied(cue);
        return made ? people.subject(row) : Subject.NOBODY;
    }

    private List<RoleFinding> leaving(Cue cue, Subject subject, int from) {
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
    private @Nullable Post post(int from) {
        Post post = posts.startingAt(from);
        post = post == null ? posts.afterAs(from) : post;
        for (int i = from; post != null && i < post.from(); i++) {
            if (line.at(i).is("to") || line.at(i).is("become")) {
                return null;
            }
        }
        return post;
    }

    private List<RoleFinding> ousted(Cue cue) {
        Unit before = line.at(line.at(cue.from() - 1).lower().endsWith("ly") ? cue.from() - 2 : cue.from() - 1);
        boolean passive =
                before.is("was") || before.is("were") || before.is("been") || before.is("is") || before.is("being");
        if (passive) {
            return leaving(cue, subjects.of(cue.from()), cue.to());
        }
        List<Integer> row = taken.at(cue.to());
        return row.isEmpty() || isDenied(cue) || isAttempt(cue.from())
                ? List.of()
                : leaving(cue, people.subject(row), row.get(row.size() - 1) + 1);
    }

    /** "The departure of its founder, Ann Bell, as CEO", "Bell's sudden retirement from Orbit", "announced his exit". */
    private List<RoleFinding> noun(Cue cue) {
        int determiner = determinerOf(cue);
        if (line.at(determiner).isHisOrHer()) {
            return his(cue, determiner);
        }
        if (line.at(determiner).is("their")) {
            return theirs(cue, givingBefore(determiner));
        }
        int owner = ownerOf(cue);
        if (owner >= 0) {
            return leaving(cue, people.subject(List.of(owner)), cue.to());
        }
        List<Integer> row = line.at(cue.to()).is("of") ? taken.at(cue.to() + 1) : List.of();
        return row.isEmpty() ? List.of() : leaving(cue, people.subject(row), row.get(row.size() - 1) + 1);
    }

    /** "Both have submitted their resignations": where they are known to work. */
    private List<RoleFinding> theirs(Cue cue, int verb) {
        List<RoleFinding> found = new ArrayList<>();
        for (Subject one : verb < 0 ? List.<Subject>of() : subjects.of(verb).each()) {
            boolean placed = left.named(one, cue.to(), null) != null
                    || known.careers().anyWorkplace(one.person()) != null
                    || isTitled(one.last());
            found.addAll(placed ? leaving(cue, one, cue.to()) : List.of());
        }
        return found;
    }

    /** Whether a position stands beside the name. */
    private boolean isTitled(int person) {
        return line.at(person - 1).isTitle()
                || line.at(person + 1).is(",") && line.at(person + 2).isTitle();
    }

    /** "Gave her notice". */
    private List<RoleFinding> notice(Cue cue) {
        return givingBefore(determinerOf(cue)) < 0 ? List.of() : noun(cue);
    }

    /** The verb of "handed in their resignations", or -1. */
    private int givingBefore(int determiner) {
        int verb = line.at(determiner - 1).is("in") ? determiner - 2 : determiner - 1;
        return GIVES.contains(line.at(verb).lower()) ? verb : -1;
    }

    private List<RoleFinding> his(Cue cue, int his) {
        String opened = followers.behindComma(cue, his);
        String meant = opened == null ? line.at(his).name() : opened;
        String name = meant == null ? line.personBefore(his) : meant;
        return name == null || WISHES.contains(line.at(his - 1).lower())
                ? List.of()
                : leaving(cue, Subject.named(name, his), cue.to());
    }
}
