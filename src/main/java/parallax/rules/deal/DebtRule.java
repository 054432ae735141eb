package parallax.rules.deal;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;

/** A company borrows. */
final class DebtRule implements LineRule<Telling> {

    private static final WordList NOUNS = WordList.of("debt-nouns");
    private static final WordList VERBS = WordList.of("borrow-verbs");

    @Override
    public String name() {
        return "deal/debt";
    }

    @Override
    public List<Telling> read(Line line) {
        Clause clause = new Clause(line);
        List<Telling> told = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (line.at(i).isPlain() && NOUNS.startsAt(line, i)) {
                int borrower = borrower(line, clause, i);
                if (line.at(borrower).isCompany()) {
                    told.add(new Telling.Draft(line, DealType.DEBT_FINANCING, i)
                            .with(PartyRole.TARGET, borrower)
                            .told(name()));
                }
            }
        }
        return told;
    }

    private static int borrower(Line line, Clause clause, int noun) {
        for (int i = noun - 1; i > Math.max(0, noun - 9); i--) {
            if (line.at(i).isPlain() && VERBS.startsAt(line, i)) {
                return clause.subject(i);
            }
        }
        return -1;
    }
}
