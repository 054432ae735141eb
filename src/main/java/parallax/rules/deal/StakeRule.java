package parallax.rules.deal;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;

/** A company takes a share of another one. */
final class StakeRule implements LineRule<Telling> {

    private static final WordList VERBS = WordList.of("take-verbs");

    @Override
    public String name() {
        return "deal/stake";
    }

    @Override
    public List<Telling> read(Line line) {
        Clause clause = new Clause(line);
        List<Telling> told = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (line.isAny(i, "stake", "stakes")) {
                Telling.Draft draft = new Telling.Draft(line, DealType.MINORITY_STAKE, i);
                if (line.isAny(i + 1, "in", "of")) {
                    draft.with(PartyRole.TARGET, clause.object(i + 2));
                }
                if (draft.has(PartyRole.TARGET)) {
                    told.add(draft.with(PartyRole.INVESTOR, buyer(line, clause, i))
                            .told(name()));
                }
            }
        }
        return told;
    }

    private static int buyer(Line line, Clause clause, int stake) {
        for (int i = stake - 1; i >= Math.max(0, stake - 9); i--) {
            if (line.at(i).isPlain() && VERBS.startsAt(line, i)) {
                return clause.subject(i);
            }
        }
        return clause.owner(stake);
    }
}
