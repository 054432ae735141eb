package parallax.rules.deal.contract;

import java.util.List;
import parallax.extraction.DealStatus;
import parallax.rules.deal.line.Clause;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Joint;
import parallax.rules.deal.telling.Stage;

/** Who buys chips, cloud or data-centre capacity from whom, by the words around a verb: "rents", "supplies", "pays". */
final class Capacity {

    private static final WordList CONTRACTS = WordList.of("contract-nouns");
    private static final WordList RENTS = WordList.of("rent-only-verbs");
    private static final WordList SECURES = WordList.of("secure-verbs");
    private static final WordList MAKERS = WordList.of("maker-nouns");
    private static final WordList LOANS = WordList.of("loan-words");

    private final Line line;
    private final Clause clause;

    Capacity(Line line) {
        this.line = line;
        this.clause = line.clause();
    }

    /** "agreed to buy $2 billion worth of computing capacity from Acme", "will rent Acme's chips". */
    List<Sides> rented(int verb) {
        int capacity = CapacityWords.firstIn(line, verb + 1, verb + 12);
        boolean more = isExpanded(verb);
        if (capacity < 0
                || !isDeal(verb) && !more && !SECURES.startsAt(line, verb)
                || isThing(capacity)
                || LOANS.anyIn(line, verb + 1, capacity)) {
            return List.of();
        }
        int talks = talks(verb);
        if (talks >= 0) {
            int owner = clause.owner(talks);
            return sides(owner >= 0 ? owner : clause.subject(talks), List.of(clause.object(talks + 2)));
        }
        return sides(more ? verb - 1 : clause.subject(verb), suppliers(verb, capacity));
    }

    /** "is expanding its [use] of chips from Acme". */
    private boolean isExpanded(int use) {
        return line.is(use, "use")
                && line.isAny(use - 1, "its", "their")
                && line.isAny(use - 2, "expanding", "expand", "expands", "expanded", "increasing", "deepening");
    }

    /** "chips from both Acme and Bolt", "Acme's chips", "up to one million Acme chips". */
    private List<Integer> suppliers(int verb, int capacity) {
        int owner = -1;
        int last = Math.max(capacity, CapacityWords.firstIn(line, capacity + 1, capacity + 6));
        for (int i = verb + 1; i < last + 7; i++) {
            if (line.is(i, "from")) {
                int from = line.is(i + 1, "both") ? i + 2 : i + 1;
                return new Joint(line).from(clause.object(from));
            }
            boolean before = owner < 0 && i < last && line.at(i).isCompany() && !line.isAny(i, "its", "their");
            owner = before && (line.isPossessive(i) || isCounted(verb, i) || RENTS.startsAt(line, verb)) ? i : owner;
        }
        return owner < 0 ? List.of() : List.of(owner);
    }

    /** "up to 1 million [Acme] chips", "6 gigawatts of [Acme] chips": so many are no part of a product. */
    private boolean isCounted(int verb, int name) {
        for (int i = verb + 1; i < name; i++) {
            if (line.at(i).isMoney()
                    || Character.isDigit(
                            line.word(i).isEmpty() ? ' ' : line.word(i).charAt(0))
                    || line.isAny(i, "million", "thousands", "billions", "gigawatts", "megawatts", "dozens")) {
                return true;
            }
        }
        return false;
    }

    /** "is in talks with Acme to rent its chips": where the talks are, or -1. */
    private int talks(int verb) {
        for (int i = verb - 1; i > Math.max(0, verb - 6); i--) {
            if (line.is(i, "with") && line.isAny(i - 1, "talks", "agreement", "deal", "discussions")) {
                return i - 1;
            }
        }
        return -1;
    }

    /** "will supply Acme with computing capacity", "to provide cloud computing to Acme and Bolt". */
    List<Sides> supplied(int verb) {
        int capacity = CapacityWords.firstIn(line, verb + 1, verb + 12);
        int supplier = capacity < 0 || !isDeal(verb) ? -1 : clause.subject(verb);
        if (supplier < 0 || isStake(verb)) {
            return List.of();
        }
        if (line.at(verb + 1).isCompany() && !line.isPossessive(verb + 1) && line.is(verb + 2, "with")) {
            return soldTo(List.of(verb + 1), supplier);
        }
        for (int i = capacity + 1; i < capacity + 6; i++) {
            if (line.isAny(i, "to", "for")) {
                int customer = clause.object(i + 1);
                boolean own = customer < 0 || line.isPossessive(customer);
                return own ? List.of() : soldTo(new Joint(line).from(customer), supplier);
            }
        }
        return List.of();
    }

    /** "sells a 51% stake in its chip unit": no chips. */
    private boolean isStake(int verb) {
        for (int i = verb + 1; i < verb + 6; i++) {
            if (line.at(i).isPercent() || line.isAny(i, "stake", "majority")) {
                return true;
            }
        }
        return false;
    }

    private List<Sides> soldTo(List<Integer> customers, int supplier) {
        return customers.stream()
                .map(customer -> Sides.of(line, customer, supplier))
                .filter(sides -> sides != Sides.NONE)
                .toList();
    }

    /** "to pay Acme $12 billion over seven years in a cloud deal". */
    Sides paid(int verb) {
        int seller = clause.object(verb + 1);
        boolean told = line.hasMoney(verb, verb + 8) && CapacityWords.anyIn(line, verb, line.size());
        return told && seller == verb + 1 ? Sides.of(line, clause.subject(verb), seller) : Sides.NONE;
    }

    /** "will spend $12 billion on Acme's cloud". */
    Sides spentOn(int verb) {
        for (int i = verb + 2; i < verb + 10; i++) {
            boolean with = line.is(i, "with") && !line.word(i + 2).endsWith("ing");
            if ((with || line.isAny(i, "on", "for")) && line.hasMoney(verb, i)) {
                int seller = clause.object(i + 1);
                boolean its = line.at(seller).isCompany() && !line.isAny(seller, "its", "their");
                boolean told = its
                        && seller < i + 4
                        && (CapacityWords.anyIn(line, seller + 1, seller + 6) || CapacitySellers.mayBe(line, seller));
                return told ? Sides.of(line, clause.subject(verb), seller) : Sides.NONE;
            }
        }
        return Sides.NONE;
    }

    /** "will spend $10 billion by 2030 to rent servers from Acme". */
    List<Sides> spentToRent(int verb) {
        for (int i = verb + 1; i < verb + 14 && line.hasMoney(verb, verb + 8); i++) {
            int capacity =
                    line.is(i, "to") && RENTS.startsAt(line, i + 1) ? CapacityWords.firstIn(line, i + 2, i + 12) : -1;
            if (capacity >= 0) {
                return sides(clause.subject(verb), suppliers(i + 1, capacity));
            }
        }
        return List.of();
    }

    private List<Sides> sides(int customer, List<Integer> suppliers) {
        return suppliers.stream()
                .map(supplier -> Sides.of(line, customer, supplier))
                .filter(sides -> sides != Sides.NONE)
                .toList();
    }

    /** Whether the sentence tells of a contract rather than of what companies do every day. */
    private boolean isDeal(int verb) {
        return line.hasMoney()
                || RENTS.startsAt(line, verb) && line.is(verb - 1, "already")
                || line.isTitle() && RENTS.startsAt(line, verb)
                || CONTRACTS.anyIn(line, 0, line.size())
                || new Stage(line).status(verb) != DealStatus.COMPLETED;
    }

    /** "buy the cloud company Acme", "secured a chip financing vehicle from Bolt": a company, not its capacity. */
    private boolean isThing(int capacity) {
        return LOANS.anyIn(line, capacity + 1, capacity + 4)
                || MAKERS.startsAt(line, capacity + 1)
                || line.at(capacity + 1).isCompany();
    }
}
