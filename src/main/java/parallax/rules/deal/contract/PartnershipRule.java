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
    private static final WordList LETS = WordList.of("let-verbs");
    private static final WordList NOUNS = WordList.of("partnership-nouns");
    private static final WordList AHEAD = WordList.of("planned-status");
    private static final WordList IFS = WordList.of("if-words");
    private static final WordList ENDS = WordList.of("deal-enders");
    private static final WordList ANNOUNCES = WordList.of("unveil-verbs");
    private static final WordList HAS = WordList.of("have-verbs");
    private static final int AGAIN = 10;
    private static final int PURPOSE = 8;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Telling> read(Line line) {
        List<Telling> told = new ArrayList<>();
        PartnerWord partner = new PartnerWord(line);
        WorkingWith working = new WorkingWith(line);
        for (int i = 0; i < line.size(); i++) {
            if (!line.at(i).isPlain()) {
                continue;
            }
            int at = i;
            int verb = VERBS.lengthAt(line, i);
            int noun = verb > 0 ? 0 : NOUNS.lengthAt(line, i);
            if (verb > 0 && !(line.is(i, "partner") && line.isAny(i - 1, "a", "its", "no"))) {
                allied(line, i, i + verb, told);
            } else if (noun > 0) {
                noun(line, i, i + noun, told);
            } else if (TOGETHER.startsAt(line, i)
                    && !(line.is(i, "partner") && line.clause().owner(i) >= 0)) {
                jointly(line, i, told);
            } else if (line.isAny(i, "partner", "partners")) {
                tell(line, i, partner.of(i), told);
                new PartnerRow(line).of(i).forEach(names -> tell(line, at, names, told));
            } else if (line.is(i, "together")) {
                tell(line, i, line.is(i + 1, "with") ? working.together(i) : working.jointly(i), told);
            } else if (!ChosenMaker.of(line, i).isEmpty()) {
                tell(line, i, ChosenMaker.of(line, i), told);
            } else if (line.is(i, "working")) {
                tell(line, i, working.of(i), told);
            }
        }
        return told;
    }

    /** "partnered with Bolt", "teamed up with Bolt in Ohio and with Core in Iowa". */
    private void allied(Line line, int verb, int end, List<Telling> told) {
        int subject = line.clause().subject(verb);
        List<Integer> names = PartnershipNoun.sides(line, subject, end);
        tell(line, verb, names, told);
        int last = names.isEmpty() ? end : names.get(names.size() - 1);
        for (int i = last + 1; i < last + AGAIN && last > end - 1 && !line.at(i).isComma(); i++) {
            if (line.is(i, "and") && line.is(i + 1, "with")) {
                tell(line, verb, PartnershipNoun.sides(line, subject, i + 2), told);
            }
        }
    }

    private void noun(Line line, int at, int end, List<Telling> told) {
        if (isPurpose(line, at)) {
            return;
        }
        PartnershipNoun noun = new PartnershipNoun(line);
        for (List<Integer> names : noun.of(at, end)) {
            tell(line, at, names, told);
        }
        int verb = noun.verb(at, end);
        if (verb >= 0) {
            together(line, at, new Joint(line).subjects(verb), told);
            if (isPair(line, line.clause().chainStart(verb) - 1)) {
                pair(line, at, told);
            }
        }
    }

    /** "The deal allows Acme to deepen its collaboration with Bolt": what another deal is for. */
    private static boolean isPurpose(Line line, int noun) {
        return line.isAny(noun - 1, "its", "their")
                && line.is(noun - 3, "to")
                && LETS.anyIn(line, noun - PURPOSE, noun - 3);
    }

    /** "Acme and Bolt will collaborate", "The companies will collaborate": where an article opens, those of its deal. */
    private void jointly(Line line, int verb, List<Telling> told) {
        int last = line.clause().chainStart(verb) - 1;
        boolean both = last == 1 && line.isAny(1, "companies", "two") && line.is(0, "the");
        if (both || isPair(line, last)) {
            pair(line, verb, told);
        } else {
            together(line, verb, new Joint(line).subjects(verb), told);
        }
    }

    private void pair(Line line, int anchor, List<Telling> told) {
        told.add(new Draft(line, DealType.PARTNERSHIP, anchor)
                .status(status(line, anchor))
                .told(name()));
    }

    /** "The two companies announced a partnership": two that the sentences before have named. */
    private static boolean isPair(Line line, int last) {
        return line.isAny(last, "companies", "firms") && line.isAny(last - 1, "two", "both")
                || line.isAny(last, "pair", "duo", "two") && line.is(last - 1, "the") && !isOfPeople(line, last);
    }

    /** "founded by Ann Lee and Omar Reid (the two worked together)": whether people are named before {@code end}. */
    private static boolean isOfPeople(Line line, int end) {
        for (int i = 0; i < end; i++) {
            if (line.at(i).isPerson()) {
                return true;
            }
        }
        return false;
    }

    private void together(Line line, int anchor, List<Integer> names, List<Telling> told) {
        if (names.size() > 1) {
            tell(line, anchor, names, told);
        }
    }

    private void tell(Line line, int anchor, List<Integer> names, List<Telling> told) {
        Draft draft = new Draft(line, DealType.PARTNERSHIP, anchor)
                .with(PartyRole.PARTNER, names)
                .status(status(line, anchor));
        if (!draft.isEmpty()) {
            Telling telling = draft.told(name());
            told.add(isStanding(line, anchor) ? telling.ofBefore() : telling);
        }
    }

    /** "already has a partnership with Bolt": one of before. */
    private static boolean isStanding(Line line, int anchor) {
        for (int i = anchor - 1; i > anchor - 7; i--) {
            boolean already = line.is(i, "already") || line.isAny(i, "existing", "longstanding", "long-standing");
            if (already && (HAS.startsAt(line, i + 1) || HAS.anyIn(line, i - 3, i))) {
                return true;
            }
        }
        return false;
    }

    /** What the words before the deciding one say beyond what they say of any deal, or null. */
    private static @Nullable DealStatus status(Line line, int anchor) {
        int end = ENDS.firstIn(line, anchor - 7, anchor);
        if (end >= 0 && !IFS.anyIn(line, end - 8, end)) {
            return DealStatus.TERMINATED;
        }
        if (line.is(anchor, "working") && !ANNOUNCES.anyIn(line, 0, anchor)) {
            return DealStatus.COMPLETED;
        }
        if (line.isAny(anchor, "partner", "partners") && line.is(anchor + 1, "will")) {
            return DealStatus.ANNOUNCED;
        }
        int verb = new PartnershipMaker(line).verb(anchor);
        boolean signed = line.isAny(verb, "signed", "inked", "struck") && !AHEAD.anyIn(line, verb - 5, verb);
        return signed && !line.cues().isReported(anchor) ? DealStatus.COMPLETED : null;
    }
}
