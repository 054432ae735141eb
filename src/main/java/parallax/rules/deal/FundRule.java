package parallax.rules.deal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;

/** An investor raises a fund of its own. */
final class FundRule implements LineRule<Telling> {

    private static final WordList NOUNS = WordList.of("fund-nouns");
    private static final Set<String> ROMAN = Set.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");
    private static final WordList VERBS = WordList.of("fund-verbs");

    @Override
    public String name() {
        return "deal/fund";
    }

    @Override
    public List<Telling> read(Line line) {
        Clause clause = new Clause(line);
        List<Telling> told = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (line.at(i).isPlain() && (NOUNS.startsAt(line, i) || isSized(line, i))) {
                int manager = manager(line, clause, i);
                Telling.Draft draft = new Telling.Draft(line, DealType.FUND, i).with(PartyRole.TARGET, manager);
                told.add(draft.told(name()));
            }
        }
        return told;
    }

    /** "a $500 million fund", "Fund IV". */
    private static boolean isSized(Line line, int at) {
        return line.is(at, "fund") && line.at(at - 1).isMoney() && !line.isAny(at + 1, "raise", "raising", "round")
                || line.is(at, "fund") && line.at(at).capital() && ROMAN.contains(line.word(at + 1));
    }

    private static int manager(Line line, Clause clause, int fund) {
        for (int i = fund - 1; i > Math.max(0, fund - 10); i--) {
            if (line.at(i).isPlain() && VERBS.startsAt(line, i)) {
                return clause.subject(i);
            }
        }
        int owner = clause.owner(fund);
        return owner >= 0 ? owner : named(line, fund);
    }

    /** "The fund is called Zero Shot". */
    private static int named(Line line, int fund) {
        return line.isAny(fund + 1, "is", "was") && line.isAny(fund + 2, "called", "named") ? fund + 3 : -1;
    }
}
