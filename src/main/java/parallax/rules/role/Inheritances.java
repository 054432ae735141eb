package parallax.rules.role;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who has what another had: "takes over Cole's role", "Cole's place will be taken by Bell", "the top job goes to Bell". */
final class Inheritances extends NewPosts {

    private static final Set<String> DUTIES =
            Set.of(("role job post position place duties responsibilities shoes seat spot title").split(" "));
    /** Verbs of whose object somebody is the heir. */
    private static final Set<String> TAKES = Set.of(
            ("take takes took taken taking fill fills filled filling assume assumes assumed assuming inherit inherits inherited"
                            + " inheriting step steps stepped stepping move moves moved moving")
                    .split(" "));
    /** Verbs by which somebody is the heir of their subject, before a "by". */
    private static final Set<String> TAKEN = Set.of("taken", "filled", "assumed", "inherited");
    /** The same, before a "to". */
    private static final Set<String> PASSES = Set.of(
            "go", "goes", "went", "going", "pass", "passes", "passed", "passing", "fall", "falls", "fell", "falling");

    private static final Set<String> PARTICLES = Set.of("over", "up", "on", "into", "in");
    private static final Set<String> DETERMINERS = Set.of("his", "her", "the", "that", "this");
    /** From a noun past "at Orbit will now be" to the verb. */
    private static final int VERB_REACH = 8;

    Inheritances(Line line, Known known) {
        super(line, known);
    }

    @Override
    List<RoleFinding> at(int at) {
        if (!DUTIES.contains(line.at(at).lower())) {
            return List.of();
        }
        int owner = line.at(at - 1).isPossessive() && line.at(at - 2).isPerson() ? at - 2 : -1;
        List<RoleFinding> passed = passed(at, owner);
        return !passed.isEmpty() || owner < 0 ? passed : taken(at, owner);
    }

    @Override
    List<RoleFinding> at(Cue cue) {
        return List.of();
    }

    /** "Bell takes over Cole's role". */
    private List<RoleFinding> taken(int noun, int owner) {
        int verb = PARTICLES.contains(line.at(owner - 1).lower()) ? owner - 2 : owner - 1;
        Cue cue = new Cue("inherits", line.at(verb).lower(), verb, noun + 1);
        if (!TAKES.contains(line.at(verb).lower()) || isDenied(cue)) {
            return List.of();
        }
        Subject subject = subjects.of(verb);
        String former = line.at(owner).name();
        Organization place = subject.isNobody() ? null : where(noun, former, subject.person());
        return place == null || subject.names().contains(former) ? List.of() : becoming(cue, subject, place);
    }

    /** "Cole's place at Orbit will be taken over by Bell", "the job of chief executive goes to Bell". */
    private List<RoleFinding> passed(int noun, int owner) {
        Title title = line.at(noun - 1).title();
        int determiner = title == null && !line.at(noun - 1).is("top") ? noun - 1 : noun - 2;
        boolean meant = owner >= 0
                || DETERMINERS.contains(line.at(determiner).lower())
                || title != null && line.at(determiner).isPossessive();
        int end = meant ? behindVerb(noun + 1) : -1;
        List<Integer> row = end < 0 ? List.of() : super.taken.at(end);
        Cue cue = new Cue("inherits", line.at(noun).lower(), noun, Math.max(noun + 1, end));
        if (row.isEmpty() || isDenied(cue)) {
            return List.of();
        }
        Subject heirs = people.subject(row);
        if (title != null) {
            return becoming(cue, heirs, Post.of(title, noun - 1));
        }
        Organization place = where(noun, former(noun, owner), heirs.person());
        return place == null ? List.of() : becoming(cue, heirs, place);
    }

    /** Where the "by" or "to" behind the verb ends, or -1. */
    private int behindVerb(int at) {
        for (int i = at; i < at + VERB_REACH; i++) {
            Unit unit = line.at(i);
            int next = PARTICLES.contains(line.at(i + 1).lower()) ? i + 2 : i + 1;
            if (TAKEN.contains(unit.lower()) && line.at(next).is("by")) {
                return next + 1;
            }
            if (PASSES.contains(unit.lower()) && line.at(i + 1).is("to")) {
                return i + 2;
            }
            boolean goesOn = Subjects.isFiller(unit)
                    || unit.isCompany()
                    || unit.isTitle()
                    || unit.is("at")
                    || unit.is("of")
                    || unit.is("as");
            if (!goesOn) {
                return -1;
            }
        }
        return -1;
    }

    private @Nullable String former(int noun, int owner) {
        if (owner >= 0) {
            return line.at(owner).name();
        }
        return line.at(noun - 1).isHisOrHer() ? line.personBefore(noun - 1) : null;
    }

    /** At the company named behind the noun, where either of them works, or at the one spoken of. */
    private @Nullable Organization where(int noun, @Nullable String former, String heir) {
        Organization named = places.after(noun + 1);
        if (named != null) {
            return named;
        }
        String place = former == null ? null : known.careers().anyWorkplace(former);
        place = place == null ? known.careers().workplace(heir) : place;
        return place == null ? workplaces.besideFormer(heir, noun) : Organization.unseen(place);
    }
}
