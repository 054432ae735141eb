package parallax.rules.deal;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;

/** Chips, cloud or data-centre capacity is bought or built. */
final class ComputeContractRule implements LineRule<Telling> {

    private static final WordList CAPACITY = WordList.of("capacity");
    private static final WordList SPENDS = WordList.of("spend-verbs");
    private static final WordList CONTRACTS = WordList.of("contract-nouns");
    private static final WordList SIGNS = WordList.of("sign-verbs");
    private static final WordList PLACES = WordList.of("places");

    @Override
    public String name() {
        return "deal/compute-contract";
    }

    @Override
    public List<Telling> read(Line line) {
        Clause clause = new Clause(line);
        List<Telling> told = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (!line.at(i).isPlain()) {
                continue;
            }
            if (SPENDS.startsAt(line, i)) {
                spent(line, clause, i, told);
            } else if (CONTRACTS.startsAt(line, i)) {
                signed(line, clause, i, told);
            }
        }
        return told;
    }

    /** "plans to spend $2 billion on data centers": money for capacity, or for a country. */
    private void spent(Line line, Clause clause, int at, List<Telling> told) {
        boolean money = false;
        for (int i = at; i < at + 8; i++) {
            money |= line.at(i).isMoney();
        }
        if (intoCompany(line, clause, at)) {
            return;
        }
        int subject = clause.subject(at);
        int owner = subject >= 0 ? subject : clause.owner(at);
        boolean place = false;
        for (int i = at; i < at + 9; i++) {
            place |= line.is(i, "in") && PLACES.anyIn(line, i + 1, i + 3);
        }
        boolean noun = line.is(at, "investment");
        if ((money || noun) && (place || CAPACITY.anyIn(line, at, line.size())) && (money || place)) {
            int maker = noun ? maker(line, clause, at) : owner;
            if (line.at(maker).isCompany()) {
                told.add(planned(new Telling.Draft(line, DealType.COMPUTE_CONTRACT, at)
                        .with(PartyRole.INVESTOR, maker)
                        .told(name())));
            }
        }
    }

    /** "investing $1 billion in Acme to build data centers": a stake, not a building. */
    private static boolean intoCompany(Line line, Clause clause, int at) {
        for (int i = at + 1; i < at + 9; i++) {
            if (line.isAny(i, "in", "into")) {
                int name = clause.object(i + 1);
                return line.at(name).isCompany() && !line.isPossessive(name);
            }
        }
        return false;
    }

    /** Building takes years: what is not said to lie in the past is announced. */
    private static Telling planned(Telling telling) {
        boolean open = telling.status() == DealStatus.COMPLETED && !telling.earlier();
        return open ? telling.withStatus(DealStatus.ANNOUNCED) : telling;
    }

    private static int maker(Line line, Clause clause, int noun) {
        int owner = clause.owner(noun);
        return owner >= 0 ? owner : clause.firstName(0, noun);
    }

    /** "signed a $10 billion contract with Acme to use its data centers". */
    private void signed(Line line, Clause clause, int at, List<Telling> told) {
        int with = line.is(at + 1, "with") ? at + 1 : -1;
        if (with < 0 || !CAPACITY.anyIn(line, Math.max(0, at - 8), line.size())) {
            return;
        }
        int owner = clause.owner(at);
        if (line.at(owner).isCompany()) {
            contract(line, at, owner, clause.object(with + 1), told);
            return;
        }
        for (int i = at - 1; i > Math.max(-1, at - 12); i--) {
            if (line.at(i).isPlain() && SIGNS.startsAt(line, i)) {
                contract(line, at, clause.subject(i), clause.object(with + 1), told);
                return;
            }
        }
    }

    private void contract(Line line, int anchor, int customer, int supplier, List<Telling> told) {
        Telling.Draft draft = new Telling.Draft(line, DealType.COMPUTE_CONTRACT, anchor)
                .with(PartyRole.CUSTOMER, customer)
                .with(PartyRole.SUPPLIER, supplier);
        if (draft.has(PartyRole.CUSTOMER) && draft.has(PartyRole.SUPPLIER)) {
            told.add(planned(draft.told(name())));
        }
    }
}
