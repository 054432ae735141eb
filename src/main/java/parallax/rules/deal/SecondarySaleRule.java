package parallax.rules.deal;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;

/** Existing shares of a company change hands. */
final class SecondarySaleRule implements LineRule<Telling> {

    private static final WordList NOUNS = WordList.of("tender-nouns");
    private static final WordList VERBS = WordList.of("round-verbs");

    @Override
    public String name() {
        return "deal/tender-offer";
    }

    @Override
    public List<Telling> read(Line line) {
        Clause clause = new Clause(line);
        List<Telling> told = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (line.at(i).isPlain() && NOUNS.startsAt(line, i)) {
                Telling.Draft draft = new Telling.Draft(line, DealType.SECONDARY_SALE, i);
                draft.with(PartyRole.TARGET, seller(line, clause, i));
                for (int k = i - 1; k > i - 4; k--) {
                    if (line.isPrefix(k) && line.isAny(k + 1, "-led")) {
                        draft.with(PartyRole.LEAD_INVESTOR, k);
                    }
                }
                told.add(draft.told(name()));
            }
        }
        return told;
    }

    private static int seller(Line line, Clause clause, int noun) {
        int owner = clause.owner(noun);
        for (int i = noun - 1; owner < 0 && i > Math.max(0, noun - 9); i--) {
            owner = line.at(i).isPlain() && VERBS.startsAt(line, i) ? clause.subject(i) : -1;
        }
        return line.at(owner).isCompany() ? owner : -1;
    }
}
