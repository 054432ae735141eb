package parallax.rules.deal;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;

/** A company hires another one's team or leaders and licenses its technology instead of buying it. */
final class LicenceAndHireRule implements LineRule<Telling> {

    private static final WordList HIRES = WordList.of("hire-verbs");
    private static final WordList POSITIONS = WordList.of("positions");
    private static final WordList TEAM = WordList.of("team-words");

    @Override
    public String name() {
        return "deal/licence-and-hire";
    }

    @Override
    public List<Telling> read(Line line) {
        Clause clause = new Clause(line);
        List<Telling> told = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (!line.at(i).isPlain()) {
                continue;
            }
            if (line.isAny(i, "license", "licenses", "licensed", "licensing", "licence")) {
                licensed(line, clause, i, told);
            } else if (HIRES.startsAt(line, i)) {
                hired(line, clause, i, told);
            } else if (line.isAny(i, "goes", "go", "going", "heads") && line.is(i + 1, "to")) {
                left(line, clause, i, told);
            } else if (line.isAny(i, "acqui-hire", "acquihire", "reverse-acquihire")
                    && line.isAny(i + 1, "deal", "of")) {
                int of = line.is(i + 1, "of") ? i + 1 : i + 2;
                tell(line, i, clause.owner(i), line.is(of, "of") ? clause.object(of + 1) : -1, told);
            }
        }
        return told;
    }

    /** "is paying $1 billion to license Acme's technology and hire its top people". */
    private void licensed(Line line, Clause clause, int at, List<Telling> told) {
        for (int i = at + 1; i < line.size(); i++) {
            if (HIRES.startsAt(line, i)) {
                int of = line.isAny(at, "license", "licence") && line.isAny(at + 1, "to", "for") ? at + 2 : at + 1;
                tell(line, at, clause.subject(at), owned(line, clause, of), told);
                return;
            }
        }
    }

    /** "is hiring Acme CEO Ann Lee and some of the startup's top researchers". */
    private void hired(Line line, Clause clause, int at, List<Telling> told) {
        for (int i = at + 1; i < at + 6; i++) {
            boolean people = POSITIONS.startsAt(line, i + 1) || line.isPossessive(i);
            if (line.at(i).isCompany()
                    && !line.isAny(i, "its", "it")
                    && people
                    && TEAM.anyIn(line, i + 1, line.size())) {
                tell(line, at, clause.subject(at), i, told);
                return;
            }
        }
    }

    /** "Acme's CEO goes to Bolt". */
    private void left(Line line, Clause clause, int at, List<Telling> told) {
        int from = at - 1;
        if (POSITIONS.startsAt(line, from) && line.isPossessive(from - 2)) {
            tell(line, at, clause.object(at + 2), from - 2, told);
        }
    }

    private static int owned(Line line, Clause clause, int from) {
        for (int i = from; i < from + 5; i++) {
            if (line.at(i).isCompany()) {
                return i;
            }
        }
        return -1;
    }

    private void tell(Line line, int anchor, int acquirer, int target, List<Telling> told) {
        if (line.at(acquirer).isCompany() && line.at(target).isCompany()) {
            Telling.Draft draft = new Telling.Draft(line, DealType.LICENSE_AND_HIRE, anchor)
                    .with(PartyRole.ACQUIRER, acquirer)
                    .with(PartyRole.TARGET, target);
            if (draft.has(PartyRole.TARGET)) {
                told.add(draft.told(name()));
            }
        }
    }
}
