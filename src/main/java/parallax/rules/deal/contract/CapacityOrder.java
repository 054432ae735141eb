package parallax.rules.deal.contract;

import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;

/** Who orders capacity of whom: "won a $10 billion order from Acme". */
final class CapacityOrder {

    private static final WordList ORDERS = WordList.of("order-verbs");

    private CapacityOrder() {}

    /** "won a $10 billion order from Acme", "placed an order with Acme for chips". */
    static Sides of(Line line, int noun) {
        int verb = ORDERS.lastIn(line, noun - 8, noun);
        if (verb < 0 || !isOfCapacity(line, noun)) {
            return Sides.NONE;
        }
        for (int i = noun + 1; i < noun + 8; i++) {
            if (line.is(i, "from")) {
                return Sides.of(line, line.clause().object(i + 1), line.clause().subject(verb));
            }
            if (line.is(i, "with")) {
                return Sides.of(line, line.clause().subject(verb), line.clause().object(i + 1));
            }
        }
        return Sides.NONE;
    }

    private static boolean isOfCapacity(Line line, int noun) {
        boolean seller = false;
        for (int i = noun - 10; i < noun + 10; i++) {
            seller |= CapacitySellers.mayBe(line, i);
        }
        return CapacityWords.anyIn(line, noun - 8, line.size()) || seller && line.hasMoney();
    }
}
