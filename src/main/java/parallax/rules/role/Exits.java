package parallax.rules.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds who gives up a position by the words of a noun: "Bell's departure", "the ouster of Bell", "announced their exits". */
final class Exits extends Departures {

    private static final Set<String> WISHES =
            Set.of("for", "demanded", "demanding", "demands", "urged", "urging", "sought", "seeking", "on", "about");
    private static final Set<String> CALLS =
            Set.of("call", "calls", "called", "calling", "push", "pushed", "pushing", "pressed", "campaign");
    private static final Set<String> GIVES = Set.of(
            ("handed hand hands handing gave given giving submitted submit submits submitting tendered tender tenders"
                            + " tendering filed announced announce")
                    .split(" "));

    private final Followers followers;

    Exits(Line line, Known known) {
        super(line, known);
        this.followers = new Followers(line, taken);
    }

    @Override
    List<RoleFinding> at(Cue cue) {
        return switch (cue.kind()) {
            case "goes", "resigns", "yields", "retires" -> isTheirs(cue) ? noun(cue) : List.of();
            case "notice" -> notice(cue);
            case "noun" -> noun(cue);
            default -> List.of();
        };
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
        if (owner >= 0 && isWished(owner)) {
            return List.of();
        }
        if (owner >= 0) {
            return leaving(cue, people.subject(List.of(owner)), cue.to());
        }
        List<Integer> row = line.at(cue.to()).is("of") ? taken.at(cue.to() + 1) : List.of();
        return row.isEmpty() ? List.of() : leaving(cue, people.subject(row), row.get(row.size() - 1) + 1);
    }

    /** "Called for Bell's resignation". */
    private boolean isWished(int owner) {
        Unit before = line.at(owner - 1);
        boolean wish = WISHES.contains(before.lower()) && !before.is("on") && !before.is("about");
        return wish && (!before.is("for") || CALLS.contains(line.at(owner - 2).lower()));
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
