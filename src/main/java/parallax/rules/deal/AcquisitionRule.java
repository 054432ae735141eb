package parallax.rules.deal;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;

/** A company buys another one. */
final class AcquisitionRule implements LineRule<Telling> {

    private static final WordList VERBS = WordList.of("acquire-verbs");
    private static final WordList NOUNS = WordList.of("acquisition-nouns");

    @Override
    public String name() {
        return "deal/acquisition";
    }

    @Override
    public List<Telling> read(Line line) {
        Clause clause = new Clause(line);
        List<Telling> told = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (line.at(i).isPlain()) {
                int verb = VERBS.lengthAt(line, i);
                if (verb > 0) {
                    verb(line, clause, i, verb, told);
                } else if (NOUNS.startsAt(line, i)) {
                    noun(line, clause, i, told);
                }
            }
        }
        return told;
    }

    private void verb(Line line, Clause clause, int at, int length, List<Telling> told) {
        int next = at + length;
        if (line.isAny(next, "by") || line.isAny(next, "up", "out") && line.is(next + 1, "by")) {
            int by = line.is(next, "by") ? next : next + 1;
            tell(line, at, clause.object(by + 1), List.of(clause.subject(at)), told);
        } else if (line.isAny(at, "sold", "sell", "sells", "selling")) {
            sale(line, clause, at, told);
        } else {
            List<Integer> bought = bought(line, clause, next);
            if (!bought.isEmpty()) {
                tell(line, at, clause.subject(at), bought, told);
            }
        }
    }

    /** "was sold to Acme", "sells itself to Acme". */
    private void sale(Line line, Clause clause, int at, List<Telling> told) {
        for (int i = at + 1; i < at + 8; i++) {
            if (line.is(i, "to") && clause.object(i + 1) >= 0) {
                tell(line, at, clause.object(i + 1), List.of(clause.subject(at)), told);
                return;
            }
            if (line.isAny(i, ".", ",", "for", "stock", "shares") || line.at(i).isMoney()) {
                return;
            }
        }
    }

    /** What is bought: the first name, or all names of a list of them. */
    private static List<Integer> bought(Line line, Clause clause, int from) {
        int first = clause.object(from);
        if (first < 0 || !line.at(first).isCompany() || isThing(line, first)) {
            return List.of();
        }
        List<Integer> bought = new ArrayList<>(List.of(first));
        int at = first + 1;
        while (isListed(line, at)) {
            at += line.isAny(at + 1, "and") ? 2 : 1;
            bought.add(at++);
        }
        boolean closed = line.is(bought.get(bought.size() - 1) - 1, "and");
        return closed ? bought : List.of(first);
    }

    private static boolean isListed(Line line, int at) {
        return line.at(at).isComma() && line.at(at + 1).isCompany()
                || line.isAny(at, ",", "and")
                        && line.is(at + 1, "and")
                        && line.at(at + 2).isCompany()
                || line.is(at, "and") && line.at(at + 1).isCompany() && !line.isPossessive(at + 1);
    }

    /** "Nintendo Switch 2", "Nvidia chips": a name that only says whose thing is bought. */
    private static boolean isThing(Line line, int index) {
        Item next = line.at(index + 1);
        return next.isPlain() && (next.capital() && !next.word().isEmpty() || THINGS.startsAt(line, index + 1));
    }

    private static final WordList THINGS = WordList.of("things");

    private void noun(Line line, Clause clause, int at, List<Telling> told) {
        if (line.isAny(at + 1, "of") || line.is(at + 1, "deal") && line.isAny(at + 2, "of", "with")) {
            int of = line.is(at + 1, "of") ? at + 1 : at + 2;
            int target = clause.object(of + 1);
            int buyer = clause.owner(at);
            for (int i = of + 1; buyer < 0 && i < of + 10; i++) {
                buyer = line.is(i, "by") ? clause.object(i + 1) : -1;
            }
            if (target >= 0) {
                tell(line, at, buyer >= 0 ? buyer : verbSubject(line, clause, at), List.of(target), told);
            }
            return;
        }
        Integer bought = clause.nameBefore(at);
        int owner = clause.owner(bought == null ? at : bought);
        if (bought != null && line.at(bought).isCompany()) {
            tell(line, at, owner, List.of(bought), told);
        } else if (line.is(at + 1, "to") && line.isAny(at, "sale")) {
            tell(line, at, clause.object(at + 2), List.of(owner), told);
        } else if (owner >= 0 && !line.isAny(at, "sale")) {
            tell(line, at, owner, List.of(), told);
        }
    }

    /** "Acme completed the acquisition of …". */
    private static int verbSubject(Line line, Clause clause, int noun) {
        for (int i = noun - 1; i > Math.max(0, noun - 7); i--) {
            if (DONE.startsAt(line, i)) {
                return clause.subject(i);
            }
        }
        return -1;
    }

    private static final WordList DONE = WordList.of("deal-verbs");

    private void tell(Line line, int anchor, int buyer, List<Integer> targets, List<Telling> told) {
        if (targets.isEmpty() || targets.size() == 1) {
            Telling.Draft draft = new Telling.Draft(line, DealType.ACQUISITION, anchor).with(PartyRole.ACQUIRER, buyer);
            targets.forEach(target -> draft.with(PartyRole.TARGET, target));
            if (!draft.isEmpty()) {
                told.add(draft.told(name()));
            }
            return;
        }
        targets.forEach(target -> tell(line, anchor, buyer, List.of(target), told));
    }
}
