package parallax.rules.deal.contract;

import parallax.rules.deal.line.Clause;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;

/** Who is told to supply a company with computing before all others, or to buy most of what a seller of it has. */
final class MainSupplier {

    private static final WordList RANKS = WordList.of("customer-ranks");
    private static final WordList FIRST = WordList.of("supplier-ranks");
    private static final WordList IS = WordList.of("being-words");

    private static final int REACH = 9;

    private final Line line;
    private final Clause clause;

    MainSupplier(Line line) {
        this.line = line;
        this.clause = line.clause();
    }

    /** "Acme is Bolt's primary cloud [provider]", "Bolt named Acme (as) its main cloud [partner]", "the exclusive cloud [provider] for Bolt". */
    Sides provider(int noun) {
        int rank = FIRST.lastIn(line, noun - 6, noun);
        if (rank < 0 || !CapacityWords.anyIn(line, rank, noun)) {
            return Sides.NONE;
        }
        if (line.at(rank - 1).isPlain() && line.isAny(rank - 1, "its", "their")) {
            int chosen = before(rank - 1);
            return Sides.of(line, line.at(chosen - 1).isPlain() ? clause.subject(chosen - 1) : -1, chosen);
        }
        int owner = clause.owner(noun);
        boolean owned = line.at(owner).isCompany() && owner < rank;
        int customer = owned ? owner : line.isAny(noun + 1, "for", "of", "to") ? clause.object(noun + 2) : -1;
        int from = owned ? owner : line.isAny(rank - 1, "the", "a", "an") ? rank - 1 : rank;
        return Sides.of(line, customer, before(from));
    }

    /** "Acme's biggest [customer] is Bolt", "Bolt, Acme's largest [customer],": of those that live on selling capacity. */
    Sides customer(int noun) {
        int owner = clause.owner(noun);
        if (!RANKS.startsAt(line, noun - 1) || !CapacitySellers.sells(line, owner)) {
            return Sides.NONE;
        }
        int buyer = before(owner);
        return Sides.of(line, line.at(buyer).isCompany() ? buyer : behind(noun), owner);
    }

    /** Of whom what begins at {@code from} is said: "[Acme] is", "[Acme],", "named [Acme] as"; or -1. */
    private int before(int from) {
        int at = line.is(from - 1, "as") ? from - 2 : from - 1;
        if (IS.startsAt(line, at)) {
            return orOwner(clause.subject(at));
        }
        int name = line.at(at).isComma() ? at - 1 : at;
        return line.at(name).isCompany() && !line.isPossessive(name) ? orOwner(name) : -1;
    }

    /** "[Acme]'s cloud arm": whose arm it is. */
    private int orOwner(int name) {
        return line.isPossessive(name - 2) && line.at(name - 2).isCompany() ? name - 2 : name;
    }

    /** "is [Bolt]", ", prior to the deal, was [Bolt]"; or -1. */
    private int behind(int noun) {
        for (int i = noun + 1; i < noun + REACH; i++) {
            if (line.isAny(i, "is", "was", "remains")) {
                return line.at(i + 1).isCompany() ? i + 1 : -1;
            }
        }
        return -1;
    }
}
