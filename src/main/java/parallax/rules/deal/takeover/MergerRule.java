package parallax.rules.deal.takeover;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Draft;
import parallax.rules.deal.telling.Joint;
import parallax.rules.deal.telling.LineRule;
import parallax.rules.deal.telling.Stage;

/** Two companies become one. */
public final class MergerRule implements LineRule<Telling> {

    private static final WordList VERBS = WordList.of("merge-verbs");
    private static final WordList NOUNS = WordList.of("merger-nouns");
    private static final WordList ANNOUNCES = WordList.of("announce-verbs");
    private static final WordList OVER = WordList.of("talks-over");
    private static final WordList FOLLOWERS = WordList.of("merger-followers");
    private static final WordList IFS = WordList.of("if-words");
    private static final WordList ENDS = WordList.of("deal-enders");
    private static final WordList UNITS = WordList.of("unit-nouns");
    private static final int BOARDS = 14;
    private static final WordList PREPOSITIONS = WordList.of("prepositions");

    @Override
    public String name() {
        return "deal/merger";
    }

    @Override
    public List<Telling> read(Line line) {
        Joint joint = new Joint(line);
        List<Telling> told = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            int noun = NOUNS.lengthAt(line, i);
            int verb = noun > 0 ? 0 : VERBS.lengthAt(line, i);
            if (verb > 0 && line.isAny(i + verb, "with", "into")) {
                tell(line, i, line.clause().subject(i), object(line, i + verb + 1), told);
            } else if (verb > 0) {
                List<Integer> boards = boards(line, joint, i);
                pair(line, i, boards.isEmpty() ? joint.subjects(i) : boards, told);
            } else if (noun > 0 && !FOLLOWERS.startsAt(line, i + noun)) {
                noun(line, i, i + noun, told);
            }
        }
        return told;
    }

    private void noun(Line line, int at, int end, List<Telling> told) {
        int owner = line.clause().owner(at);
        if (line.is(end, "with")) {
            int one = owner >= 0 ? owner : line.clause().subject(line.clause().chainStart(at));
            tell(line, at, one, line.clause().object(end + 1), told);
        } else if (line.isAny(end, "of", "between")) {
            List<Integer> named = line.clause().list(end + 1);
            int into = into(line, end + 1);
            List<Integer> both = named.isEmpty() || into >= 0 ? before(line, at) : named;
            if (into >= 0) {
                tell(line, at, line.clause().subject(line.clause().chainStart(at)), into, told);
            } else if (!both.isEmpty()) {
                tell(line, at, both.get(0), both.size() > 1 ? both.get(1) : -1, told);
            }
        } else if (line.at(at - 1).isCompany() && line.isAny(at - 2, "-", "–", "and")) {
            tell(line, at, at - 3, at - 1, told);
        } else if (line.at(at - 1).isCompany() && owner >= 0 && owner != at - 1) {
            tell(line, at, owner, at - 1, told);
        } else {
            List<Integer> both = before(line, at);
            if (both.size() == 2) {
                pair(line, at, both, told);
            } else {
                tell(line, at, owner >= 0 ? owner : maker(line, at), -1, told);
            }
        }
    }

    /** "with [Acme]", "into a unit of [Acme]": index of the company, or -1. */
    private static int object(Line line, int from) {
        for (int i = from + 1; line.isAny(from, "a", "its", "an") && i < from + 5; i++) {
            if (UNITS.startsAt(line, i) && line.is(i + 1, "of")) {
                return line.clause().object(i + 2);
            }
        }
        return line.clause().object(from);
    }

    /** "the boards of Acme and Bolt have agreed to merge", "its board and the board of Bolt": the two companies. */
    private static List<Integer> boards(Line line, Joint joint, int verb) {
        for (int i = verb - 1; i > verb - BOARDS && i > 1; i--) {
            if (line.is(i, "of") && line.isAny(i - 1, "boards", "directors", "shareholders", "stockholders")) {
                return joint.from(i + 1);
            }
            if (line.is(i, "of") && line.is(i - 1, "board") && line.is(i - 3, "and")) {
                int board = line.isAny(i - 4, "board") ? i - 4 : i - 7;
                int owner = line.clause().owner(board);
                return line.at(owner).isCompany() && line.at(i + 1).isCompany() ? List.of(owner, i + 1) : List.of();
            }
        }
        return List.of();
    }

    /** "Acme has rejected a merger": not "analysts at Acme expect a merger" nor "two apps of Acme begin their merger". */
    private static int maker(Line line, int noun) {
        int subject = line.clause().subject(noun);
        boolean done = status(line, noun) == null && new Stage(line).status(noun) == DealStatus.COMPLETED;
        return done || PREPOSITIONS.startsAt(line, subject - 1) ? -1 : subject;
    }

    /** "merger of its subsidiary with and into [Acme]": index of the company, or -1. */
    private static int into(Line line, int from) {
        for (int i = from; line.isAny(from, "its", "a") && i < from + 6; i++) {
            if (line.isAny(i, "with", "into")) {
                int name = line.is(i + 1, "and") && line.is(i + 2, "into") ? i + 3 : i + 1;
                return line.at(name).isCompany() ? name : -1;
            }
        }
        return -1;
    }

    /** "Acme and Bolt have called off their merger": the last two that are named together before the noun. */
    private static List<Integer> before(Line line, int noun) {
        for (int i = noun - 1; i > noun - 12 && i > 0 && !line.clause().isBoundary(i); i--) {
            if (line.at(i).isCompany() && !line.isPossessive(i)) {
                return new Joint(line).around(i, noun);
            }
        }
        return List.of();
    }

    /** "Acme and Bolt are merging". */
    private void pair(Line line, int anchor, List<Integer> names, List<Telling> told) {
        if (names.size() == 2) {
            tell(line, anchor, names.get(0), names.get(1), told);
        }
    }

    private void tell(Line line, int anchor, int one, int other, List<Telling> told) {
        boolean second = line.at(other).isCompany() && !line.isPossessive(other);
        new Draft(line, DealType.MERGER, anchor)
                .with(PartyRole.ACQUIRER, line.at(one).isCompany() ? one : -1)
                .with(PartyRole.TARGET, second ? other : -1)
                .status(status(line, anchor))
                .tell(name(), told);
    }

    /** What the words before and behind the noun say of it, beyond what they say of any deal; or null. */
    private static @Nullable DealStatus status(Line line, int anchor) {
        int end = ENDS.firstIn(line, anchor - 9, anchor);
        if (end >= 0 && !IFS.anyIn(line, end - 8, end)) {
            return DealStatus.TERMINATED;
        }
        if (line.isAny(anchor + 1, "talks", "discussions")) {
            if (line.cues().isDenied(Math.max(0, anchor - 5), anchor, anchor)) {
                return DealStatus.DENIED;
            }
            boolean over = line.isAny(anchor - 1, "ended", "ends", "end") || OVER.anyIn(line, anchor, line.size());
            return over ? DealStatus.TERMINATED : DealStatus.RUMOURED;
        }
        boolean announced = line.is(anchor, "merger") && ANNOUNCES.anyIn(line, anchor - 7, anchor);
        return announced && new Stage(line).status(anchor) == DealStatus.COMPLETED ? DealStatus.ANNOUNCED : null;
    }
}
