package parallax.rules.deal;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;

/** A company takes a share of another one. */
final class StakeRule implements LineRule<Telling> {

    private static final WordList VERBS = WordList.of("take-verbs");
    private static final WordList SELLS = WordList.of("sale-verbs");
    private static final WordList GIVES = WordList.of("give-verbs");
    private static final WordList CONTROL = WordList.of("controlling");
    private static final WordList SHARES = WordList.of("stock-nouns");

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
                stake(line, clause, i, told);
            } else if (line.at(i).isPlain() && SHARES.startsAt(line, i)) {
                shares(line, clause, i, told);
            }
        }
        return told;
    }

    private void stake(Line line, Clause clause, int at, List<Telling> told) {
        int target = line.isAny(at + 1, "in", "of") ? clause.object(at + 2) : -1;
        if (target >= 0) {
            tell(line, at, buyer(line, clause, at), target, told);
        } else {
            given(line, clause, at, told);
        }
    }

    /** "sold a 15% stake to Acme", "gave Acme a 10% stake": the giver is the one in whom the share is taken. */
    private void given(Line line, Clause clause, int at, List<Telling> told) {
        for (int i = at - 1; i > Math.max(-1, at - 9); i--) {
            boolean gives = line.at(i).isPlain() && GIVES.startsAt(line, i);
            if (gives || line.at(i).isPlain() && SELLS.startsAt(line, i)) {
                int given = gives ? clause.firstName(i + 1, at) : -1;
                int taker = given >= 0 ? given : line.is(at + 1, "to") ? clause.object(at + 2) : -1;
                int target = clause.subject(i);
                if (line.at(taker).isCompany() && line.at(target).isCompany()) {
                    tell(line, at, taker, target, told);
                }
                return;
            }
        }
    }

    /** "bought $5 billion of Intel stock", "to buy $1 billion worth of shares in Nokia". */
    private void shares(Line line, Clause clause, int at, List<Telling> told) {
        int target = line.at(at - 1).isCompany()
                ? at - 1
                : line.isAny(at + 1, "in", "of") && line.at(at + 2).isCompany() ? at + 2 : -1;
        if (target < 0) {
            return;
        }
        boolean sum = false;
        for (int i = at - 1; i > Math.max(-1, at - 10); i--) {
            sum |= line.at(i).isMoney() || line.at(i).isPercent();
            if (line.at(i).isPlain() && VERBS.startsAt(line, i)) {
                int buyer = clause.subject(i);
                if (sum && line.at(buyer).isCompany() && !sameName(line, buyer, target)) {
                    tell(line, at, buyer, target, told);
                }
                return;
            }
        }
    }

    private static boolean sameName(Line line, int one, int other) {
        return line.at(one).mention() != null
                && line.at(other).mention() != null
                && line.at(one).mention().name().equals(line.at(other).mention().name());
    }

    private void tell(Line line, int anchor, int investor, int target, List<Telling> told) {
        boolean control = CONTROL.anyIn(line, anchor - 3, anchor);
        Telling.Draft draft = new Telling.Draft(line, control ? DealType.ACQUISITION : DealType.MINORITY_STAKE, anchor)
                .with(PartyRole.TARGET, target);
        if (draft.has(PartyRole.TARGET)) {
            told.add(draft.with(control ? PartyRole.ACQUIRER : PartyRole.INVESTOR, investor)
                    .told(name()));
        }
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
