package parallax.rules.deal.contract;

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

/** Companies agree to work together. */
public final class PartnershipRule implements LineRule<Telling> {

    public static final String NAME = "deal/partnership";

    private static final WordList VERBS = WordList.of("partner-verbs");
    private static final WordList TOGETHER = WordList.of("together-verbs");
    private static final WordList NOUNS = WordList.of("partnership-nouns");
    private static final WordList MADE = WordList.of("partnership-verbs");
    private static final WordList AHEAD = WordList.of("planned-status");
    private static final WordList IFS = WordList.of("if-words");
    private static final WordList ENDS = WordList.of("deal-enders");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Telling> read(Line line) {
        List<Telling> told = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (!line.at(i).isPlain()) {
                continue;
            }
            int verb = VERBS.lengthAt(line, i);
            int noun = verb > 0 ? 0 : NOUNS.lengthAt(line, i);
            if (verb > 0 && !(line.is(i, "partner") && line.isAny(i - 1, "a", "its", "no"))) {
                tell(line, i, sides(line, line.clause().subject(i), i + verb), told);
            } else if (noun > 0) {
                noun(line, i, i + noun, told);
            } else if (TOGETHER.startsAt(line, i)) {
                together(line, i, new Joint(line).subjects(i), told);
            } else if (line.isAny(i, "partner", "partners")) {
                partner(line, i, told);
            }
        }
        return told;
    }

    private void noun(Line line, int at, int end, List<Telling> told) {
        if (line.is(end, "between")) {
            tell(line, at, new Joint(line).from(line.clause().object(end + 1)), told);
        } else if (line.is(end, "with")) {
            tell(line, at, sides(line, maker(line, at), end + 1), told);
        } else if (line.is(end, "model") && line.isAny(end + 1, "adopted", "used")) {
            model(line, at, end + 1, told);
        } else if (talks(line, at) >= 0) {
            int talks = talks(line, at);
            tell(line, at, sides(line, line.clause().subject(talks), talks + 2), told);
        } else {
            int verb = made(line, at);
            together(line, at, verb < 0 ? List.of() : new Joint(line).subjects(verb), told);
            if (verb >= 0 && isPair(line, line.clause().chainStart(verb) - 1)) {
                told.add(new Draft(line, DealType.PARTNERSHIP, at)
                        .status(status(line, at))
                        .told(name()));
            }
        }
    }

    /** Who is said to have made the partnership: "Acme's", "Acme has announced a", "it is building in". */
    private static int maker(Line line, int noun) {
        int owner = line.clause().owner(noun);
        if (owner >= 0) {
            return owner;
        }
        int verb = made(line, noun);
        if (verb >= 0) {
            return line.clause().subject(verb);
        }
        return line.is(noun - 1, "in") ? line.clause().subject(noun - 1) : -1;
    }

    /** "in talks with Acme about a partnership". */
    private static int talks(Line line, int noun) {
        for (int i = noun - 1; i > Math.max(0, noun - 9); i--) {
            if (line.isAny(i, "talks", "discussions") && line.is(i + 1, "with")) {
                return i;
            }
        }
        return -1;
    }

    /** "The two companies announced a partnership": two that the sentences before have named. */
    private static boolean isPair(Line line, int last) {
        return line.isAny(last, "companies", "firms") && line.isAny(last - 1, "two", "both")
                || line.isAny(last, "pair", "duo") && line.is(last - 1, "the");
    }

    private static int made(Line line, int noun) {
        return Math.max(MADE.lastIn(line, noun - 8, noun), ENDS.lastIn(line, noun - 8, noun));
    }

    /** "OpenAI partner Acme", "Acme's first partner will be Bolt". */
    private void partner(Line line, int at, List<Telling> told) {
        boolean post = line.isAny(at - 2, "at", "from", "of", "firm");
        if (!post && line.at(at - 1).isCompany() && line.at(at + 1).isCompany()) {
            tell(line, at, List.of(at - 1, at + 1), told);
            return;
        }
        int be = line.isAny(at + 1, "will", "would") ? at + 2 : at + 1;
        boolean owned = line.is(at + 1, "is") && line.at(at + 2).isCompany();
        if (owned || line.isAny(be, "is", "are", "be", "include") && line.is(at - 1, "first")) {
            tell(line, at, sides(line, line.clause().owner(at), be + 1), told);
        }
    }

    /** "the partnership model adopted by Acme with Bolt and Core with Dyne". */
    private void model(Line line, int anchor, int from, List<Telling> told) {
        for (int i = from; i < line.size(); i++) {
            if (line.is(i, "with")
                    && line.at(i - 1).isCompany()
                    && line.at(i + 1).isCompany()) {
                tell(line, anchor, List.of(i - 1, i + 1), told);
            }
        }
    }

    private static List<Integer> sides(Line line, int one, int from) {
        List<Integer> names = new ArrayList<>();
        if (line.at(one).isCompany()) {
            names.add(one);
        }
        int other = line.clause().object(from);
        if (line.at(other).isCompany() && !line.isPossessive(other)) {
            names.addAll(new Joint(line).from(other));
        }
        return names;
    }

    private void together(Line line, int anchor, List<Integer> names, List<Telling> told) {
        if (names.size() > 1) {
            tell(line, anchor, names, told);
        }
    }

    private void tell(Line line, int anchor, List<Integer> names, List<Telling> told) {
        new Draft(line, DealType.PARTNERSHIP, anchor)
                .with(PartyRole.PARTNER, names)
                .status(status(line, anchor))
                .tell(name(), told);
    }

    /** What the words before the deciding one say beyond what they say of any deal, or null. */
    private static @Nullable DealStatus status(Line line, int anchor) {
        int end = ENDS.firstIn(line, anchor - 7, anchor);
        if (end >= 0 && !IFS.anyIn(line, end - 8, end)) {
            return DealStatus.TERMINATED;
        }
        if (line.isAny(anchor, "partner", "partners") && line.is(anchor + 1, "will")) {
            return DealStatus.ANNOUNCED;
        }
        int verb = made(line, anchor);
        boolean signed = line.isAny(verb, "signed", "inked", "struck") && !AHEAD.anyIn(line, verb - 5, verb);
        return signed && !line.cues().isReported(anchor) ? DealStatus.COMPLETED : null;
    }
}
