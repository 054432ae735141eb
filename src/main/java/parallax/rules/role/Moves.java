package parallax.rules.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parallax.extraction.RoleChange;

/** Finds who goes from one organisation to another: "Bell moved from Vela to Orbit", "left Vela for Orbit", "arrived from Vela". */
final class Moves extends Changes {

    private static final Cues CUES = Cues.of("joins");
    private static final Cues DEPARTURES = Cues.ofKinds("leaves", GivenUp.KINDS);
    private static final Set<String> TOWARDS = Set.of("to", "for", "at");
    private static final Set<String> FOR = Set.of("for");
    private static final Set<String> WAYS = Set.of("to", "for", "into", "from", "over", "back", "ship", "jump");
    private static final Set<String> WORKPLACES =
            Set.of("lab", "labs", "team", "unit", "division", "board", "arm", "group", "office", "superintelligence");

    private final Companions companions;
    private final Errands errands;
    private final Followers followers;

    Moves(Line line, Known known) {
        super("role/joins", CUES, line, known);
        this.companions = new Companions(line, people, taken);
        this.errands = new Errands(line);
        this.followers = new Followers(line, taken);
    }

    @Override
    List<RoleFinding> at(int at) {
        List<RoleFinding> found = super.at(at);
        Cue leaving = found.isEmpty() ? DEPARTURES.at(line, at) : null;
        return leaving == null ? found : leavingFor(leaving);
    }

    @Override
    List<RoleFinding> at(Cue cue) {
        return switch (cue.kind()) {
            case "travels" -> travels(cue);
            case "arrives" -> arrives(cue);
            case "with" -> comesWith(cue);
            case "move" -> moveOf(cue);
            default -> List.of();
        };
    }

    /** "Bell moved from Vela to Orbit", "came to Orbit from Vela", "bolted for Orbit". */
    private List<RoleFinding> travels(Cue cue) {
        Journey journey = Journey.after(line, cue.to(), TOWARDS);
        boolean onward = line.at(cue.to()).is("on"); // "went on to start Orbit"
        return onward || journey.to() != null && !isWay(cue, journey.to().at())
                ? List.of()
                : journeying(cue, journey, subjects.of(cue.from()));
    }

    /** Whether the verb leads there: "headed to a role at Orbit", not "headed sales at Orbit". */
    private boolean isWay(Cue cue, int place) {
        for (int i = cue.to() - 1; i < place; i++) {
            if (WAYS.contains(line.at(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** "Bell, who arrived from Vela last year": at the company spoken of. */
    private List<RoleFinding> arrives(Cue cue) {
        Journey journey = Journey.after(line, cue.to(), TOWARDS);
        Subject subject = journey.from() == null ? Subject.NOBODY : subjects.of(cue.from());
        if (subject.isNobody() || journey.to() != null) {
            return journeying(cue, journey, subject);
        }
        Organization place = workplaces.cameTo(subject.person(), cue.from());
        return moving(subject, cue, journey.from(), place, posts.afterAs(journey.end()));
    }

    /** "Bell left Vela for Orbit", "left Vela to run Orbit": whom she leaves is told by another rule. */
    private List<RoleFinding> leavingFor(Cue cue) {
        Journey journey = Journey.after(line, cue.to(), FOR);
        Subject several = journey.to() == null ? Subject.NOBODY : companions.included(cue, subjects);
        if (!several.isNobody()) {
            return each(
                    several, RoleChange.JOINS, cue, journey.to(), null); // "staff have left for Orbit, including Bell"
        }
        if (journey.to() == null) {
            Organization to = errands.after(cue.to());
            return to == null ? List.of() : each(subjects.of(cue.from()), RoleChange.JOINS, cue, to, null);
        }
        return isEvent(journey.to()) ? List.of() : journeying(cue, journey, subjects.of(cue.from()));
    }

    /** "Left for Orbit's launch": nobody works there. */
    private boolean isEvent(Organization to) {
        int next = to.at() + 1;
        return line.at(next).isPossessive()
                && !line.at(next + 1).isCompany()
                && !WORKPLACES.contains(line.at(next + 1).lower())
                && !WORKPLACES.contains(line.at(next + 2).lower());
    }

    private List<RoleFinding> journeying(Cue cue, Journey journey, Subject subject) {
        if (journey.to() == null || subject.isNobody()) {
            return List.of();
        }
        Organization from =
                journey.from() == null && subject.title() >= 0 ? places.ofTitle(subject.title()) : journey.from();
        List<RoleFinding> found = new ArrayList<>(moving(
                subject, cue, Journey.otherThan(journey.to(), from), journey.to(), posts.afterAs(journey.end())));
        found.addAll(each(people.subject(followers.along(cue)), RoleChange.JOINS, cue, journey.to(), null));
        return found;
    }

    /** "Its employees are coming with her to Orbit": she goes, too. */
    private List<RoleFinding> comesWith(Cue cue) {
        Unit with = line.at(cue.to());
        Journey journey = Journey.after(line, cue.to() + 1, Set.of("to"));
        String name = with.isCompany() ? null : with.name();
        return name == null || journey.to() == null
                ? List.of()
                : each(Subject.named(name, cue.to()), RoleChange.JOINS, cue, journey.to(), null);
    }

    /** "Bell's move to Orbit", "Bell's hiring by Orbit". */
    private List<RoleFinding> moveOf(Cue cue) {
        int owner = ownerOf(cue);
        if (owner < 0 && line.at(cue.to() - 1).is("to")) {
            return travels(new Cue("travels", cue.phrase(), cue.from(), cue.to() - 1)); // "will move to Orbit"
        }
        Organization place = owner < 0 ? null : places.startingAt(cue.to());
        return place == null
                ? List.of()
                : each(people.subject(List.of(owner)), RoleChange.JOINS, cue, place, posts.afterAs(cue.to()));
    }
}
