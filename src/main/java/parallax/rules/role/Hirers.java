package parallax.rules.role;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the company that hires, appoints or ousts somebody: the subject of the verb. */
final class Hirers {

    private static final Set<String> BEHIND = Set.of(
            "in",
            "of",
            "from",
            "with",
            "by",
            "at",
            "for",
            "startup",
            "firm",
            "rival",
            "against",
            "into",
            "on",
            "acquire",
            "acquired",
            "acquiring",
            "buy",
            "bought",
            "buying");

    private static final Set<String> REPORTS =
            Set.of("says", "said", "reports", "reported", "writes", "wrote", "notes", "first");

    /** From "AI search startup" to the name. */
    private static final int OPENING_REACH = 5;

    private final Line line;
    private final Known known;

    Hirers(Line line, Known known) {
        this.line = line;
        this.known = known;
    }

    @Nullable
    Organization of(int cue) {
        Unit before = line.at(cue - 1);
        int owner = before.isPossessive() ? cue - 2 : line.at(cue - 2).isPossessive() ? cue - 3 : -1;
        if (owner >= 0 && line.at(owner).name() != null && line.at(owner).isCompany()) {
            return line.organization(owner);
        }
        int which = relative(cue);
        if (which > 0) {
            return line.organization(which);
        }
        int described = apposed(cue);
        if (described >= 0) {
            return line.organization(described);
        }
        for (int i = cue - 1; i >= Math.max(0, cue - Line.REACH); i--) {
            Unit unit = line.at(i);
            if (unit.name() == null || unit.is("its") || unit.is("their")) {
                continue;
            }
            if (unit.meansCompany() && isSubject(i)) {
                return line.organization(i);
            }
            if (unit.isPerson() && !line.at(i + 1).isPossessive() && isVerbNear(i, cue)) {
                return employer(i);
            }
        }
        int opening = opening();
        return opening >= 0 && line.at(cue - 1).is("and")
                ? line.organization(opening)
                : null; // "Orbit, which …, hired Bell and promoted Cole"
    }

    /** The company before a ", which" whose verb stands at {@code cue}, or -1. */
    private int relative(int cue) {
        int i = cue - 1;
        while (i > 0 && Subjects.isFiller(line.at(i))) {
            i--;
        }
        int company = line.at(i - 1).is(",") ? i - 2 : i - 1;
        return line.at(i).is("which") && line.at(company).isCompany() ? company : -1;
    }

    /** The company that opens the sentence and an apposition before the verb: "Orbit, which has 200 staff, hired"; or -1. */
    private int apposed(int cue) {
        int i = cue - 1;
        while (i > 0 && Subjects.isFiller(line.at(i))) {
            i--;
        }
        int first = opening();
        return line.at(i).is(",") && first >= 0 && i > first + 1 ? first : -1;
    }

    /** The company that opens the sentence, a description before it or not, and has a comma behind it; or -1. */
    private int opening() {
        int i = 0;
        while (i < OPENING_REACH && line.at(i).isWord() && line.at(i).name() == null) {
            i++;
        }
        return line.at(i).isCompany() && line.at(i + 1).is(",") ? i : -1;
    }

    private static boolean isVerbNear(int person, int cue) {
        return cue - person < 4;
    }

    /** A person hires for the company that the sentence begins with ("At Orbit, Bell hired Cole"), or that she works for. */
    private @Nullable Organization employer(int person) {
        for (int i = Math.max(0, person - Line.REACH); i < person; i++) {
            if (line.at(i).isCompany()
                    && (line.at(i - 1).is("at") || line.at(i - 1).is("for"))) {
                return line.organization(i);
            }
        }
        String name = line.at(person).name();
        String workplace = name == null ? null : known.careers().workplace(name);
        return Organization.unseen(workplace);
    }

    private boolean isSubject(int at) {
        Unit next = line.at(at + 1);
        return !BEHIND.contains(line.at(at - 1).lower())
                && !next.isPossessive()
                && !next.isTitle()
                && !next.isPerson()
                && !REPORTS.contains(next.lower())
                && next.isWord();
    }
}
