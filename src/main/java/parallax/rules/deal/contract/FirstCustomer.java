package parallax.rules.deal.contract;

import parallax.rules.deal.line.Clause;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;

/** Who is told to be a customer for a chip or a system, the first or one that is won, and whose that is. */
final class FirstCustomer {

    private static final WordList WINS = WordList.of("customer-wins");
    private static final WordList CHIPS = WordList.of("chip-words");

    private final Line line;
    private final Clause clause;

    FirstCustomer(Line line) {
        this.line = line;
        this.clause = line.clause();
    }

    /** "Acme will be the first customer of Bolt's chip", "signed on as the first customer for Bolt's processor". */
    Sides of(int customer) {
        Sides won = won(customer);
        if (won != Sides.NONE) {
            return won;
        }
        if (!line.isAny(customer - 1, "first", "launch", "lead", "anchor", "biggest")
                || !CHIPS.anyIn(line, 0, line.size())) {
            return Sides.NONE;
        }
        for (int i = customer - 2; i > customer - 8; i--) {
            if (line.is(i, "with") && line.at(i + 1).isCompany() && line.isAny(i + 2, "as", "the", "its", "a")) {
                return Sides.of(line, i + 1, clause.firstName(0, i));
            }
        }
        boolean of = line.isAny(customer + 1, "for", "of");
        return of ? Sides.of(line, buyer(customer), owner(customer + 2)) : Sides.NONE;
    }

    /** "Acme signed up Bolt as a customer for its chips": whom the verb before takes on. */
    private Sides won(int customer) {
        if (!CapacityWords.anyIn(line, customer, line.size())) {
            return Sides.NONE;
        }
        for (int i = customer - 1; i > customer - 9; i--) {
            if (WINS.startsAt(line, i)) {
                int buyer = clause.firstName(i + 1, customer);
                return line.is(customer - 2, "as") ? Sides.of(line, buyer, clause.subject(i)) : Sides.NONE;
            }
        }
        return Sides.NONE;
    }

    /** Who is the customer by the words before: "Acme is the first", "Acme signed on as its first". */
    private int buyer(int customer) {
        for (int i = customer - 2; i > customer - 8; i--) {
            if (line.isAny(i, "is", "be", "become", "becomes", "became", "as")
                    || line.at(i).isCompany()) {
                return line.at(i).isCompany() ? i : clause.subject(line.is(i, "as") ? i - 1 : i);
            }
        }
        return -1;
    }

    /** Whose chip it is: "Acme's own chip", "its new chip", "Acme". */
    private int owner(int from) {
        for (int i = from; i < from + 4; i++) {
            if (line.at(i).isCompany()) {
                return i;
            }
        }
        return -1;
    }
}
