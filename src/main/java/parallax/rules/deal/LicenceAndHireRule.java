package parallax.rules.deal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;

/** A company hires another one's team or leaders and licenses its technology instead of buying it. */
final class LicenceAndHireRule implements LineRule<Telling> {

    private static final WordList HIRES = WordList.of("hire-verbs");
    private static final WordList GRABS = WordList.of("grab-verbs");
    private static final WordList JOINS = WordList.of("move-verbs");
    private static final WordList LEAVES = WordList.of("departures");
    private static final WordList POSITIONS = WordList.of("positions");
    private static final WordList TEAM = WordList.of("team-words");
    private static final WordList WHOLE = WordList.of("whole-team");
    private static final WordList LICENCES = WordList.of("licence-deals");
    private static final WordList HIRINGS = WordList.of("hiring-deals");

    private static final int REACH = 10;

    @Override
    public String name() {
        return "deal/licence-and-hire";
    }

    @Override
    public List<Telling> read(Line line) {
        List<Telling> told = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (!line.at(i).isPlain()) {
                continue;
            }
            int licence = LICENCES.lengthAt(line, i);
            if (licence > 0) {
                agreed(line, i, i + licence, told);
            } else if (line.isAny(i, "license", "licenses", "licensed", "licensing", "licence")) {
                licensed(line, i, told);
            } else if (HIRES.startsAt(line, i) || GRABS.startsAt(line, i)) {
                hired(line, i, told);
            } else if (line.isAny(i, "goes", "go", "going", "heads") && line.is(i + 1, "to")) {
                left(line, i, told);
            } else if (JOINS.startsAt(line, i)) {
                joined(line, i, told);
            } else if (HIRINGS.startsAt(line, i) && line.isAny(i + 1, "deal", "of")) {
                int of = line.is(i + 1, "of") ? i + 1 : i + 2;
                tell(
                        line,
                        i,
                        line.clause().owner(i),
                        line.is(of, "of") ? line.clause().object(of + 1) : -1,
                        told);
            }
        }
        return told;
    }

    /** "is paying $1 billion to license Acme's technology and hire its top people". */
    private void licensed(Line line, int at, List<Telling> told) {
        if (HIRES.anyIn(line, at + 1, line.size())) {
            tell(line, at, line.clause().subject(at), owned(line, at + 1), told);
        }
    }

    /** "a licensing deal with Acme": with who is hired, or who leaves. */
    private void agreed(Line line, int at, int end, List<Telling> told) {
        int other = line.is(end, "with") ? line.clause().object(end + 1) : -1;
        if (other < 0) {
            return;
        }
        int hire = HIRES.firstIn(line, 0, line.size());
        if (hire >= 0) {
            tell(line, hire, line.clause().subject(hire), other, told);
        } else if (LEAVES.anyIn(line, 0, line.size())) {
            int target = line.clause().firstName(0, at);
            boolean past = line.is(line.clause().chainStart(at), "had");
            if (line.at(target).isCompany() && !past) {
                told(line, at, other, target, DealStatus.ANNOUNCED, told);
            }
        }
    }

    /** "is hiring Acme CEO Ann Lee and some of the startup's researchers", "has hired the team behind Acme". */
    private void hired(Line line, int at, List<Telling> told) {
        for (int i = at + 1;
                i < at + REACH && !line.clause().isBoundary(i) && !line.at(i).isComma();
                i++) {
            int target = line.at(i).isCompany() ? employer(line, at, i) : sent(line, i);
            if (target >= 0) {
                tell(line, at, line.clause().subject(at), target, told);
                return;
            }
            if (line.at(i).isName() || JOINS.startsAt(line, i)) {
                return;
            }
        }
    }

    /** "Acme CEO Ann Lee and part of its team", "multiple Acme leaders", "Acme's founders". */
    private static int employer(Line line, int hire, int name) {
        boolean people = POSITIONS.startsAt(line, name + 1)
                || WHOLE.startsAt(line, name + 1)
                || line.isPossessive(name) && !line.isAny(name, "its", "their");
        boolean deal = line.is(hire - 1, "to") && line.is(hire - 2, "deal") && POSITIONS.startsAt(line, name + 1);
        boolean grabbed = GRABS.startsAt(line, hire);
        boolean team = grabbed ? WHOLE.anyIn(line, name + 1, name + 4) : besides(line, name);
        return people && (team || deal) && !line.is(name, "it") ? name : -1;
    }

    /** Whether more are hired than one who holds a position: "Acme co-founder Ann Lee" is one. */
    private static boolean besides(Line line, int name) {
        int position = line.isPossessive(name) ? name + 2 : name + 1;
        return WHOLE.startsAt(line, position) || TEAM.anyIn(line, position + 1, line.size());
    }

    /** Whose people are hired: "the team behind Acme", "multiple employees from Acme, including the CEO". */
    private static int sent(Line line, int people) {
        boolean whole = WHOLE.startsAt(line, people);
        boolean staff = !whole && line.isAny(people, "employees", "staff", "staffers", "researchers", "engineers");
        if (!whole && !staff || !line.isAny(people + 1, "of", "from", "behind", "at")) {
            return -1;
        }
        int target = line.clause().object(people + 2);
        boolean led = whole || isLed(line, people);
        return led && line.at(target).isCompany() && !line.isPossessive(target) ? target : -1;
    }

    /** "including the startup's CEO". */
    private static boolean isLed(Line line, int from) {
        for (int i = from + 1; i < from + 15; i++) {
            if (line.is(i, "including")) {
                for (int k = i + 1; k < i + 8; k++) {
                    if (line.isAny(k, "ceo", "founder", "co-founder", "founders", "co-founders")
                            || line.is(k, "chief")) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** "Acme's CEO goes to Bolt". */
    private void left(Line line, int at, List<Telling> told) {
        int from = at - 1;
        if (POSITIONS.startsAt(line, from) && line.isPossessive(from - 2)) {
            tell(line, at, line.clause().object(at + 2), from - 2, told);
        }
    }

    /** "Acme CEO Ann Lee and some researchers will join Bolt as part of a licensing deal". */
    private void joined(Line line, int at, List<Telling> told) {
        int acquirer = line.at(at + 1).isCompany() ? at + 1 : -1;
        int deal = deal(line);
        if (acquirer < 0 || deal < 0 || !TEAM.anyIn(line, 0, at)) {
            return;
        }
        if (line.is(deal + 1, "with")) {
            tell(line, at, acquirer, line.clause().object(deal + 2), told);
            return;
        }
        for (int i = 0; i < at; i++) {
            boolean first = line.at(i).isCompany() && !line.isPossessive(i);
            if (first && POSITIONS.startsAt(line, i + 1) || line.at(i).isCompany() && WHOLE.startsAt(line, i - 2)) {
                tell(line, at, acquirer, i, told);
                return;
            }
        }
    }

    /** Where the sentence speaks of the deal behind a move, or -1. */
    private static int deal(Line line) {
        for (int i = 0; i < line.size(); i++) {
            boolean licence = LICENCES.lengthAt(line, i) > 0 || line.isAny(i, "acqui-hire", "acquihire");
            if (licence) {
                return i + Math.max(1, LICENCES.lengthAt(line, i)) - 1;
            }
            if (line.is(i, "deal") && line.is(i + 1, "with")) {
                return i;
            }
        }
        return -1;
    }

    private static int owned(Line line, int from) {
        for (int i = from; i < from + 8 && !HIRES.startsAt(line, i); i++) {
            if (line.at(i).isCompany()) {
                return i;
            }
        }
        return -1;
    }

    private void tell(Line line, int anchor, int acquirer, int target, List<Telling> told) {
        told(line, anchor, acquirer, target, null, told);
    }

    private void told(
            Line line, int anchor, int acquirer, int target, @Nullable DealStatus status, List<Telling> told) {
        if (line.at(acquirer).isCompany() && line.at(target).isCompany()) {
            Draft draft = new Draft(line, DealType.LICENSE_AND_HIRE, anchor)
                    .with(PartyRole.ACQUIRER, acquirer)
                    .with(PartyRole.TARGET, target)
                    .status(status);
            if (draft.has(PartyRole.TARGET) && draft.has(PartyRole.ACQUIRER)) {
                told.add(draft.told(name()));
            }
        }
    }
}
