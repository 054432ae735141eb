package parallax.rules.deal.takeover;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Examples;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.DealMaker;
import parallax.rules.deal.telling.Draft;
import parallax.rules.deal.telling.LineRule;

/** A company hires another one's team or leaders and licenses its technology instead of buying it. */
public final class LicenceAndHireRule implements LineRule<Telling> {

    private static final WordList HIRES = WordList.of("hire-verbs");
    private static final WordList GRABS = WordList.of("grab-verbs");
    private static final WordList JOINS = WordList.of("move-verbs");
    private static final WordList LEAVES = WordList.of("departures");
    private static final WordList POSITIONS = WordList.of("positions");
    private static final WordList LICENCES = WordList.of("licence-deals");
    private static final WordList PAID = WordList.of("licence-takers");
    private static final WordList DEALS = WordList.of("pacts");
    private static final WordList HIRINGS = WordList.of("hiring-deals");

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
            } else if (line.isAny(i, "license", "licenses", "licensed", "licensing", "licence")
                    && HIRES.anyIn(line, line.is(i - 1, "and") ? 0 : i + 1, line.size())) {
                licensed(line, i, told);
            } else if (HIRINGS.startsAt(line, i) && line.isAny(i + 1, "deal", "of")) {
                called(line, i, told);
            } else if (line.isAny(i, "acquihires", "acqui-hires") && isRow(line, i + 1)) {
                examples(line, i, told);
            } else if (HIRES.startsAt(line, i) || GRABS.startsAt(line, i)) {
                hired(line, i, told);
            } else if (line.isAny(i, "goes", "go", "going", "heads") && line.is(i + 1, "to")) {
                left(line, i, told);
            } else if (DEALS.startsAt(line, i) && line.is(i + 1, "with") && HiredTeam.moves(line, i + 2)) {
                moved(line, i, told);
            } else if (DEALS.startsAt(line, i) && line.is(i + 1, "for") && Licensor.isGivenTo(line, i + 2)) {
                tell(line, i, i + 2, DealMaker.of(line, i), told);
            } else if (JOINS.startsAt(line, i)) {
                joined(line, i, told);
            }
        }
        List<Integer> move = told.isEmpty() ? TeamMove.of(line) : List.of();
        if (!move.isEmpty()) {
            tell(line, move.get(1), move.get(0), move.get(1), told);
        }
        return told;
    }

    /** "Acme's acqui-hire of Bolt", "Acme's acqui-hire deal of Bolt". */
    private void called(Line line, int at, List<Telling> told) {
        int of = line.is(at + 1, "of") ? at + 1 : at + 2;
        int target = line.is(of, "of") ? line.clause().object(of + 1) : -1;
        tell(line, at, line.clause().owner(at), target, told);
    }

    /** "acqui-hires[, such as]". */
    private static boolean isRow(Line line, int at) {
        return line.at(at).isComma() || Examples.behind(line, at) >= 0;
    }

    /** "acqui-hires such as Acme's of Bolt and Core's of Dune". */
    private void examples(Line line, int at, List<Telling> told) {
        for (int i = at + 1; i < line.size(); i++) {
            boolean owner = line.at(i).isCompany() && line.isAny(i + 1, "'s", "'") && line.is(i + 2, "of");
            if (owner && line.at(i + 3).isCompany()) {
                tell(line, i, i, i + 3, told);
            }
        }
    }

    /** "is paying $1 billion to license Acme's technology and hire its top people". */
    private void licensed(Line line, int at, List<Telling> told) {
        int paid = line.isAny(at - 1, "a", "the") ? PAID.lastIn(line, at - 12, at) : at;
        int target = Licensor.ofTechnology(line, at + 1);
        int pact = target < 0 ? Licensor.pactBefore(line, at) : -1;
        if (pact >= 0) {
            tell(line, at, DealMaker.orOwner(line, pact), line.clause().object(pact + 2), told);
        } else {
            tell(line, at, line.clause().subject(paid < 0 ? at : paid), target, told);
        }
    }

    /** "a licensing deal with Acme": with who is hired, or who leaves. */
    private void agreed(Line line, int at, int end, List<Telling> told) {
        int other = Licensor.inDeal(line, at, end);
        if (other < 0) {
            return;
        }
        int hire = HIRES.firstIn(line, 0, line.size());
        if (hire >= 0) {
            tell(line, hire, line.clause().subject(hire), other, told);
        } else if (LEAVES.anyIn(line, 0, line.size())) {
            int target = line.clause().firstName(0, at);
            boolean past = line.is(line.clause().chainStart(at), "had");
            if (line.at(target).isCompany() && !past && isJoined(line, end, target)) {
                tell(line, at, target, other, told);
            } else if (line.at(target).isCompany() && !past) {
                tell(line, at, other, target, DealStatus.ANNOUNCED, told);
            }
        }
    }

    /** "reached a licensing deal with Acme, and a third of its staff joined [Bolt]": whether they go to the company at {@code name}. */
    private static boolean isJoined(Line line, int from, int name) {
        int joins = JOINS.firstIn(line, from, line.size());
        return joins >= 0 && line.isSameName(joins + JOINS.lengthAt(line, joins), name);
    }

    /** "is hiring Acme CEO Ann Lee and some of the startup's researchers", "has hired the team behind Acme". */
    private void hired(Line line, int at, List<Telling> told) {
        boolean noun = line.isAny(at, "hiring", "poaching") && line.is(at + 1, "of");
        int target = noun ? HiredTeam.behind(line, at + 2) : HiredTeam.of(line, at);
        if (target >= 0) {
            tell(line, at, noun ? line.clause().owner(at) : line.clause().subject(at), target, told);
        }
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
        int next = at + JOINS.lengthAt(line, at);
        if (line.at(next).isCompany()) {
            tell(line, at, next, LeftCompany.of(line, at, next), told);
        }
    }

    /** "a deal with Acme under which most of its staff will move to the chip maker". */
    private void moved(Line line, int deal, List<Telling> told) {
        int target = line.clause().object(deal + 2);
        int maker = DealMaker.of(line, deal);
        tell(line, deal, maker >= 0 ? maker : line.clause().owner(deal), target, told);
    }

    private void tell(Line line, int anchor, int acquirer, int target, List<Telling> told) {
        tell(line, anchor, acquirer, target, null, told);
    }

    private void tell(
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
