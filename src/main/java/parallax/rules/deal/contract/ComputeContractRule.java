package parallax.rules.deal.contract;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.Mention;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.NearSum;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Draft;
import parallax.rules.deal.telling.Joint;
import parallax.rules.deal.telling.LineRule;

/** Chips, cloud or data-centre capacity is bought or built. */
public final class ComputeContractRule implements LineRule<Telling> {

    private static final WordList SPENDS = WordList.of("spend-verbs");
    private static final WordList SPENT = WordList.of("spent");
    private static final WordList BUILDS = WordList.of("build-verbs");
    private static final WordList CONTRACTS = WordList.of("contract-nouns");
    private static final WordList RENTS = WordList.of("rent-verbs");
    private static final WordList SUPPLIES = WordList.of("supply-verbs");
    private static final WordList PAYS = WordList.of("pay-for-verbs");
    private static final WordList PLANS = WordList.of("unveil-plan-verbs");
    private static final WordList SIGNED = WordList.of("signed");
    private static final WordList ENDS = WordList.of("deal-enders");

    @Override
    public String name() {
        return "deal/compute-contract";
    }

    @Override
    public List<Telling> read(Line line) {
        Capacity capacity = new Capacity(line);
        CapacityContract contract = new CapacityContract(line);
        CapacityBuilding building = new CapacityBuilding(line);
        MainSupplier main = new MainSupplier(line);
        List<Telling> told = new ArrayList<>();
        Sides last = Sides.NONE;
        for (int i = 0; i < line.size(); i++) {
            if (!line.at(i).isPlain()) {
                continue;
            }
            if (CONTRACTS.startsAt(line, i)) {
                last = contracts(line, i, contract.signed(i, last), last, told);
            } else if (line.isAny(i, "order", "orders") && contract(line, i, CapacityOrder.of(line, i), told)) {
                continue;
            } else if (RENTS.startsAt(line, i) && !isTerm(line, i)) {
                contracts(line, i, capacity.rented(i), last, told);
            } else if (SUPPLIES.startsAt(line, i)) {
                contracts(line, i, capacity.supplied(i), last, told);
            } else if (PAYS.startsAt(line, i)) {
                contract(line, i, capacity.paid(i), told);
            } else if (line.is(i, "customer")) {
                if (!contract(line, i, new FirstCustomer(line).of(i), told)) {
                    standing(line, i, main.customer(i), told);
                }
            } else if (line.isAny(i, "provider", "partner", "supplier")) {
                standing(line, i, main.provider(i), told);
            }
            if (BUILDS.startsAt(line, i) && contract(line, i, building.forClient(i), told)) {
                continue;
            }
            if (SPENDS.startsAt(line, i) && !contract(line, i, capacity.spentOn(i), told)) {
                List<Sides> rented = capacity.spentToRent(i);
                contracts(line, i, rented, last, told);
                built(line, i, rented.isEmpty() ? building.builder(i) : -1, told);
            } else if (PLANS.startsAt(line, i)) {
                planned(line, i, building.planners(i), told);
            } else if (ENDS.startsAt(line, i) && building.isGivenUp(i)) {
                ended(line, i, line.clause().subject(i), told);
            }
        }
        return told;
    }

    /** "a 15-year lease": no verb; "take on Acme's chips": as a rival. */
    private static boolean isTerm(Line line, int verb) {
        return line.isAny(verb, "take", "takes") && line.is(verb + 1, "on")
                || line.isAny(verb, "lease", "order", "purchase", "use")
                        && line.isAny(verb - 1, "a", "the", "long-term", "new", "year", "-year");
    }

    private Sides contracts(Line line, int at, List<Sides> all, Sides last, List<Telling> told) {
        Sides latest = last;
        for (Sides sides : all) {
            if (contract(line, at, sides, told)) {
                latest = sides;
            }
        }
        return latest;
    }

    private boolean contract(Line line, int anchor, Sides sides, List<Telling> told) {
        Draft draft = new Draft(line, DealType.COMPUTE_CONTRACT, anchor)
                .with(PartyRole.CUSTOMER, sides.customer())
                .with(PartyRole.SUPPLIER, sides.supplier());
        boolean whole = draft.has(PartyRole.CUSTOMER)
                && draft.has(PartyRole.SUPPLIER)
                && !isArm(line, sides.customer(), sides.supplier());
        if (whole) {
            Telling telling = draft.told(name());
            told.add(isSeveral(line, anchor) ? telling.withStatus(DealStatus.COMPLETED) : planned(telling));
        }
        return whole;
    }

    /** "Acme is Bolt's primary cloud provider": a contract that has been made. */
    private void standing(Line line, int anchor, Sides sides, List<Telling> told) {
        if (sides != Sides.NONE) {
            told.add(new Draft(line, DealType.COMPUTE_CONTRACT, anchor)
                    .with(PartyRole.CUSTOMER, sides.customer())
                    .with(PartyRole.SUPPLIER, sides.supplier())
                    .status(DealStatus.COMPLETED)
                    .told(name()));
        }
    }

    /** "Acme", "Acme Web Services": nobody's customer but its own. */
    private static boolean isArm(Line line, int company, int arm) {
        Mention owner = line.at(company).mention();
        Mention owned = line.at(arm).mention();
        return owner != null && owned != null && owned.name().startsWith(owner.name() + " ");
    }

    /** "has also signed agreements with Acme and Bolt": told beside the news, as what is done. */
    private static boolean isSeveral(Line line, int anchor) {
        return CONTRACTS.startsAt(line, anchor)
                && line.word(anchor).endsWith("s")
                && SIGNED.anyIn(line, anchor - 8, anchor);
    }

    private void built(Line line, int anchor, int builder, List<Telling> told) {
        if (line.at(builder).isCompany()) {
            List<Integer> all = new Joint(line).subjects(anchor);
            Telling telling = new Draft(line, DealType.COMPUTE_CONTRACT, anchor)
                    .with(PartyRole.INVESTOR, all.contains(builder) ? all : List.of(builder))
                    .money(NearSum.of(line, anchor))
                    .told(name());
            told.add(SPENT.startsAt(line, anchor) ? planned(telling) : telling.offered());
        }
    }

    /** "unveiled a $500 billion data center project". */
    private void planned(Line line, int anchor, List<Integer> builders, List<Telling> told) {
        if (!builders.isEmpty()) {
            told.add(new Draft(line, DealType.COMPUTE_CONTRACT, anchor)
                    .with(PartyRole.INVESTOR, builders)
                    .money(NearSum.of(line, anchor))
                    .told(name())
                    .offered());
        }
    }

    /** "pulled out of a $10 billion data center project in France". */
    private void ended(Line line, int anchor, int builder, List<Telling> told) {
        if (line.at(builder).isCompany()) {
            told.add(new Draft(line, DealType.COMPUTE_CONTRACT, anchor)
                    .with(PartyRole.INVESTOR, builder)
                    .status(DealStatus.TERMINATED)
                    .told(name()));
        }
    }

    /** Building takes years: what is not said to lie in the past is announced. */
    private static Telling planned(Telling telling) {
        boolean open = telling.status() == DealStatus.COMPLETED && !telling.earlier();
        return open ? telling.withStatus(DealStatus.ANNOUNCED) : telling;
    }
}
