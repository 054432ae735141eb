package parallax.rules.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.RoleChange;

/** Finds who comes from elsewhere to work under or over others: "will lead Orbit's new lab", "will report to Orbit's president". */
final class Leads extends Changes {

    private static final Cues REPORTS = Cues.ofKinds("joins", "reports");
    private static final Set<String> VERBS = Set.of("lead", "head", "co-lead", "run", "oversee", "form", "build");

    private static final Set<String> LEADING = Set.of("leading", "heading", "running", "overseeing");
    private static final Set<String> TEAMS =
            Set.of("team", "group", "unit", "lab", "division", "arm", "effort", "efforts");

    /** From "lead" past "a new research group" to "inside". */
    private static final int TEAM_REACH = 7;

    Leads(Line line, Known known) {
        super("role/joins", REPORTS, line, known);
    }

    @Override
    List<RoleFinding> at(int at) {
        List<RoleFinding> found = super.at(at);
        return found.isEmpty() ? lead(at) : found;
    }

    /** "Bell will lead Orbit's new lab", "Bell will run the lab at Orbit". */
    private List<RoleFinding> lead(int at) {
        boolean leading =
                LEADING.contains(line.at(at).lower()) && line.at(at - 1).is("be");
        if (leading && (line.at(at - 2).is("will") || line.at(at - 2).is("would"))) {
            return lead(at, subjects.of(at));
        }
        boolean leads = VERBS.contains(line.at(at).lower());
        boolean adverb = line.at(at - 1).is("now")
                || line.at(at - 1).is("also")
                || line.at(at - 1).lower().endsWith("ly");
        int modal = adverb ? at - 2 : at - 1;
        boolean ahead = line.at(modal).is("will") || line.at(at - 1).is("to");
        Organization place = leads && ahead && line.at(at).isWord() ? led(at + 1) : null;
        if (place == null || place.at() < 0) {
            return List.of();
        }
        boolean poised = line.at(at - 1).is("to")
                && !line.at(at - 2).is("poised")
                && !line.at(at - 2).is("tapped");
        Subject subject = poised ? Subject.NOBODY : subjects.of(at);
        return newcomers(new Cue("leads", line.at(at).lower(), at, at + 1), subject, place);
    }

    /** "Bell will be running Orbit's new lab". */
    private List<RoleFinding> lead(int at, Subject subject) {
        Organization place = led(at + 1);
        return place == null || place.at() < 0
                ? List.of()
                : newcomers(new Cue("leads", line.at(at).lower(), at, at + 1), subject, place);
    }

    /** "Orbit's new lab", "a new group inside Orbit". */
    private @Nullable Organization led(int at) {
        for (int i = at + 1; i < at + TEAM_REACH && line.at(i - 1).kind() != Unit.Kind.MARK; i++) {
            boolean inside = line.at(i).is("inside")
                    || line.at(i).is("within")
                    || line.at(i).is("at") && TEAMS.contains(line.at(i - 1).lower());
            Organization place = inside ? places.startingAt(i + 1) : null;
            if (place != null) {
                return place;
            }
        }
        return places.startingAt(at);
    }

    /** "Bell will report to Orbit president Nora Quill", "At Orbit, Bell will report to …". */
    @Override
    List<RoleFinding> at(Cue cue) {
        List<Integer> row = taken.at(cue.to());
        Organization place = row.isEmpty() ? null : ofBoss(row.get(0), cue);
        return place == null ? List.of() : newcomers(cue, subjects.of(cue.from()), place);
    }

    private @Nullable Organization ofBoss(int boss, Cue cue) {
        for (int i = cue.to(); i < boss; i++) {
            if (line.at(i).isCompany()) {
                return places.startingAt(i);
            }
        }
        Organization at = line.at(boss + 1).is("at") ? places.startingAt(boss + 2) : null;
        Organization opening = at == null && line.at(0).is("at") ? places.startingAt(1) : at;
        boolean former = line.at(boss + 1).is(",")
                && (line.at(boss + 2).is("former") || line.at(boss + 3).is("former"));
        String name = former ? null : line.at(boss).name();
        String workplace = opening == null && name != null ? known.careers().presentWorkplace(name) : null;
        return workplace == null ? opening : Organization.unseen(workplace);
    }

    /** "Vela's team, including Bell and Cole, will form a new group at Orbit". */
    private boolean isOfAnothersTeam(Subject subject, Organization place) {
        int first = subject.isNobody() ? 0 : subject.units().get(0);
        for (int i = 1; i < first; i++) {
            String owner = line.at(i).isPossessive() ? line.at(i - 1).name() : null;
            boolean team = Described.isGroup(line.at(i + 1)) || Described.isGroup(line.at(i + 2));
            if (owner != null && team && !owner.equals(place.name())) {
                return true;
            }
        }
        return false;
    }

    /** Those who do not work there yet, as far as the article says. */
    private List<RoleFinding> newcomers(Cue cue, Subject subject, Organization place) {
        boolean told = line.at(0).is("at")
                || cue.kind().equals("reports") && place.at() > cue.to()
                || isOfAnothersTeam(subject, place);
        List<RoleFinding> found = new ArrayList<>();
        for (RoleFinding finding : each(subject, RoleChange.JOINS, cue, place, null)) {
            String workplace = known.careers().anyWorkplace(finding.person());
            boolean elsewhere = workplace == null
                    ? told
                    : !known.careers().workplaces(finding.person()).contains(place.name());
            if (elsewhere) {
                found.add(finding);
            }
        }
        return found;
    }
}
