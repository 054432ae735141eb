package parallax.rules.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parallax.extraction.RoleChange;

/** Finds who gives up a position: "Bell left Orbit", "stepped down as CEO of Orbit", "Orbit's board ousted Bell". */
final class Leaves extends Departures {

    private static final Set<String> PASSIVES = Set.of("was", "were", "been", "is", "being");
    private static final Set<String> ABSENCES = Set.of("a", "an", "on", "his", "her", "their");
    private static final Set<String> MAKES = Set.of("asked", "forced", "ordered", "compelled", "made", "told");

    private final Followers followers;
    private final Companions companions;

    Leaves(Line line, Known known) {
        super(line, known);
        this.followers = new Followers(line, taken);
        this.companions = new Companions(line, people, taken);
    }

    @Override
    List<RoleFinding> at(Cue cue) {
        return switch (cue.kind()) {
            case "goes", "resigns", "yields", "retires" -> isTheirs(cue) ? List.of() : goes(cue);
            case "out" -> isOut(cue.to()) ? goes(cue) : List.of();
            case "ousted" -> ousted(cue);
            case "passive" -> isPassive(cue) && isOver(cue.to()) ? ousted(cue) : List.of();
            case "parted" -> taken.at(cue.to()).isEmpty() ? goes(cue) : ousted(cue);
            default -> List.of();
        };
    }

    private List<RoleFinding> goes(Cue cue) {
        if (line.at(cue.from() - 1).is("pictured") || isAbsence(cue) || !new GivenUp(line, places).isSo(cue)) {
            return List.of();
        }
        Subject last = isOpening(cue) ? companions.inverted(cue.to() - 1) : Subject.NOBODY;
        Subject subject = last.isNobody() ? subjects.of(cue.from()) : last;
        boolean own = last.isNobody() && subject.last() > cue.to(); // "“Since I left, the company …,” Bell wrote"
        return own && left.named(subject, cue.to(), post(cue.to())) == null
                ? List.of()
                : leaving(cue, subject.isNobody() ? made(cue) : subject, followers.behind(cue));
    }

    /** "Also leaving Orbit are its president, Bell, and Cole". */
    private boolean isOpening(Cue cue) {
        boolean opens = cue.from() == 0 || cue.from() == 1 && line.at(0).is("also");
        return opens && line.at(cue.from()).lower().endsWith("ing");
    }

    /** The same of those who follow: "left in May, followed by president Ann Bell", "will depart, as will Ann Bell". */
    private List<RoleFinding> leaving(Cue cue, Subject subject, List<Integer> followers) {
        List<RoleFinding> found = new ArrayList<>(leaving(cue, subject, cue.to()));
        Organization place =
                found.isEmpty() ? null : Organization.unseen(found.get(0).role().organization());
        found.addAll(place == null ? List.of() : each(people.subject(followers), RoleChange.LEAVES, cue, place, null));
        return found;
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

    private boolean isPassive(Cue cue) {
        int be = cue.from() - 1;
        while (line.at(be).lower().endsWith("ly") || line.at(be).is("also")) {
            be--;
        }
        return PASSIVES.contains(line.at(be).lower());
    }

    /** "Plans to take an extended leave", "is on leave": who does comes back. */
    private boolean isAbsence(Cue cue) {
        Unit before = line.at(cue.from() - 1);
        Unit article = line.at(cue.from() - 2);
        boolean adjective = before.isWord() && (article.is("a") || article.is("an"));
        return cue.phrase().equals("leave") && (adjective || ABSENCES.contains(before.lower()));
    }

    /** Whether the clause ends, or a time follows: "was replaced in May", not "was replaced by Cole". */
    private boolean isOver(int at) {
        return line.at(at).kind() == Unit.Kind.MARK || Times.startsAt(line, at);
    }

    private List<RoleFinding> ousted(Cue cue) {
        if (isPassive(cue)) {
            return leaving(cue, subjects.of(cue.from()), cue.to());
        }
        List<Integer> row = taken.at(cue.to());
        return row.isEmpty() || isDenied(cue) || isAttempt(cue.from())
                ? List.of()
                : leaving(cue, people.subject(row), row.get(row.size() - 1) + 1);
    }
}
