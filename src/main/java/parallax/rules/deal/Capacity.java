package parallax.rules.deal;

import parallax.extraction.DealStatus;

/** Who buys chips, cloud or data-centre capacity from whom, by the words around a verb: "rents", "supplies", "pays". */
final class Capacity {

    private static final WordList WORDS = WordList.of("capacity");
    private static final WordList CONTRACTS = WordList.of("contract-nouns");
    private static final WordList MAKERS = WordList.of("maker-nouns");

    private final Line line;
    private final Clause clause;

    Capacity(Line line) {
        this.line = line;
        this.clause = line.clause();
    }

    /** "agreed to buy $2 billion worth of computing capacity from Acme", "will rent Acme's chips". */
    Sides rented(int verb) {
        int capacity = WORDS.firstIn(line, verb + 1, verb + 10);
        if (capacity < 0 || !isDeal(verb) || isThing(capacity)) {
            return Sides.NONE;
        }
        int talks = talks(verb);
        if (talks >= 0) {
            return sides(clause.subject(talks), clause.object(talks + 2));
        }
        int supplier = -1;
        for (int i = verb + 1; i < capacity + 5; i++) {
            if (line.is(i, "from")) {
                supplier = clause.object(i + 1);
                break;
            }
            boolean owner = i < capacity && line.isPossessive(i) && !line.isAny(i, "its", "their");
            supplier = owner ? i : supplier;
        }
        return sides(clause.subject(verb), supplier);
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

    /** "will supply Acme with computing capacity", "to provide cloud computing to Acme". */
    Sides supplied(int verb) {
        int capacity = WORDS.firstIn(line, verb + 1, verb + 10);
        if (capacity < 0 || !isDeal(verb)) {
            return Sides.NONE;
        }
        if (line.at(verb + 1).isCompany() && !line.isPossessive(verb + 1) && line.is(verb + 2, "with")) {
            return sides(verb + 1, clause.subject(verb));
        }
        for (int i = capacity + 1; i < capacity + 6; i++) {
            if (line.isAny(i, "to", "for")) {
                int customer = clause.object(i + 1);
                return line.isPossessive(customer) ? Sides.NONE : sides(customer, clause.subject(verb));
            }
        }
        return Sides.NONE;
    }

    /** "to pay Acme $12 billion over seven years in a cloud deal". */
    Sides paid(int verb) {
        int seller = clause.object(verb + 1);
        boolean told = line.hasMoney(verb, verb + 8) && WORDS.anyIn(line, verb, line.size());
        return told && seller == verb + 1 ? sides(clause.subject(verb), seller) : Sides.NONE;
    }

    /** "will spend $12 billion on Acme's cloud". */
    Sides spentOn(int verb) {
        for (int i = verb + 2; i < verb + 10; i++) {
            if (line.isAny(i, "on", "for", "with") && line.hasMoney(verb, i)) {
                int seller = clause.object(i + 1);
                boolean its = line.at(seller).isCompany() && !line.isAny(seller, "its", "their");
                boolean told = its
                        && seller < i + 4
                        && (WORDS.anyIn(line, seller + 1, seller + 6) || CapacitySellers.mayBe(line, seller));
                return told ? sides(clause.subject(verb), seller) : Sides.NONE;
            }
        }
        return Sides.NONE;
    }

    private Sides sides(int customer, int supplier) {
        boolean two =
                line.at(customer).isCompany() && line.at(supplier).isCompany() && !line.isSameName(customer, supplier);
        return two ? new Sides(customer, supplier) : Sides.NONE;
    }

    /** Whether the sentence tells of a contract rather than of what companies do every day. */
    private boolean isDeal(int verb) {
        return line.hasMoney()
                || CONTRACTS.anyIn(line, 0, line.size())
                || new Stage(line).status(verb) != DealStatus.COMPLETED;
    }

    /** "buy the cloud company Acme": a company, not its capacity. */
    private boolean isThing(int capacity) {
        return MAKERS.startsAt(line, capacity + 1) || line.at(capacity + 1).isCompany();
    }
}
