package parallax.rules.deal;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;

/** Two companies become one. */
final class MergerRule implements LineRule<Telling> {

    private static final WordList VERBS = WordList.of("merge-verbs");

    @Override
    public String name() {
        return "deal/merger";
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
            if (verb > 0 && line.isAny(i + verb, "with", "into")) {
                tell(line, i, clause.subject(i), clause.object(i + verb + 1), told);
            } else if (verb > 0) {
                pair(line, i, clause.subject(i), told);
            } else if (line.is(i, "merger")) {
                noun(line, clause, i, told);
            }
        }
        return told;
    }

    private void noun(Line line, Clause clause, int at, List<Telling> told) {
        if (line.isAny(at + 1, "with")) {
            tell(line, at, clause.owner(at), clause.object(at + 2), told);
        } else if (line.isAny(at + 1, "of", "between") && line.is(at + 3, "and")) {
            tell(line, at, clause.object(at + 2), clause.object(at + 4), told);
        } else if (line.at(at - 1).isCompany() && line.isAny(at - 2, "-", "–", "and")) {
            tell(line, at, at - 3, at - 1, told);
        }
    }

    /** "Acme and Bolt are merging". */
    private void pair(Line line, int verb, int second, List<Telling> told) {
        if (second > 1 && line.is(second - 1, "and") && line.at(second - 2).isCompany()) {
            tell(line, verb, second - 2, second, told);
        }
    }

    private void tell(Line line, int anchor, int one, int other, List<Telling> told) {
        if (line.at(one).isCompany() && line.at(other).isCompany() && !line.isPossessive(other)) {
            told.add(new Telling.Draft(line, DealType.MERGER, anchor)
                    .with(PartyRole.ACQUIRER, one)
                    .with(PartyRole.TARGET, other)
                    .told(name()));
        }
    }
}
