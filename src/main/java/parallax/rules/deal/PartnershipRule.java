package parallax.rules.deal;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;

/** Two companies agree to work together. */
final class PartnershipRule implements LineRule<Telling> {

    private static final WordList VERBS = WordList.of("partner-verbs");
    private static final WordList NOUNS = WordList.of("partnership-nouns");

    @Override
    public String name() {
        return "deal/partnership";
    }

    @Override
    public List<Telling> read(Line line) {
        Clause clause = new Clause(line);
        List<Telling> told = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (!line.at(i).isPlain()) {
                continue;
            }
            int verb = VERBS.lengthAt(line, i);
            int noun = verb > 0 ? 0 : NOUNS.lengthAt(line, i);
            if (verb > 0) {
                tell(line, i, clause.subject(i), partner(line, clause, i + verb), told);
            } else if (noun > 0 && pair(line, clause, i, told)) {
                continue;
            } else if (noun > 0 && line.isAny(i + noun, "with", "between")) {
                noun(line, clause, i, i + noun, told);
            } else if (line.is(i, "partner")
                    && line.at(i - 1).isCompany()
                    && line.at(i + 1).isCompany()) {
                tell(line, i, i - 1, i + 1, told);
            } else if (noun > 0 && line.is(i + noun, "model") && line.isAny(i + noun + 1, "adopted", "used")) {
                model(line, i, i + noun + 1, told);
            }
        }
        return told;
    }

    /** "Acme and Bolt announced a partnership". */
    private boolean pair(Line line, Clause clause, int noun, List<Telling> told) {
        for (int i = noun - 1; i > Math.max(2, noun - 7); i--) {
            if (line.at(i).isPlain() && MADE.startsAt(line, i)) {
                int second = clause.chainStart(i) - 1;
                boolean two = line.at(second).isCompany()
                        && line.is(second - 1, "and")
                        && line.at(second - 2).isCompany();
                if (two) {
                    tell(line, noun, second - 2, second, told);
                }
                return two;
            }
        }
        return false;
    }

    private void noun(Line line, Clause clause, int at, int with, List<Telling> told) {
        int other = clause.object(with + 1);
        if (line.is(with, "between")) {
            tell(line, at, other, line.is(other + 1, "and") ? clause.object(other + 2) : -1, told);
            return;
        }
        int owner = clause.owner(at);
        for (int i = at - 1; owner < 0 && i > Math.max(0, at - 8); i--) {
            owner = line.at(i).isPlain() && MADE.startsAt(line, i) ? clause.subject(i) : -1;
        }
        tell(line, at, owner, other, told);
    }

    private static final WordList MADE = WordList.of("partnership-verbs");

    /** "the partnership model adopted by Acme with Bolt and Core with Dyne". */
    private void model(Line line, int anchor, int from, List<Telling> told) {
        for (int i = from; i < line.size(); i++) {
            if (line.is(i, "with")
                    && line.at(i - 1).isCompany()
                    && line.at(i + 1).isCompany()) {
                tell(line, anchor, i - 1, i + 1, told);
            }
        }
    }

    private static int partner(Line line, Clause clause, int from) {
        int name = clause.object(from);
        return name >= 0 && line.at(name).isCompany() && !line.isPossessive(name) ? name : -1;
    }

    private void tell(Line line, int anchor, int one, int other, List<Telling> told) {
        if (line.at(one).isCompany() || line.at(other).isCompany()) {
            Telling.Draft draft = new Telling.Draft(line, DealType.PARTNERSHIP, anchor)
                    .with(PartyRole.PARTNER, line.at(one).isCompany() ? one : -1)
                    .with(PartyRole.PARTNER, line.at(other).isCompany() ? other : -1);
            told.add(draft.told(name()));
        }
    }
}
