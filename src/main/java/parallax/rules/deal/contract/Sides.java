package parallax.rules.deal.contract;

import parallax.rules.deal.line.Line;

/**
 * Who buys capacity from whom.
 *
 * @param customer index of who buys, or -1
 * @param supplier index of who sells, or -1
 */
record Sides(int customer, int supplier) {

    static final Sides NONE = new Sides(-1, -1);

    /** The two, if they are companies and not one. */
    static Sides of(Line line, int customer, int supplier) {
        boolean two =
                line.at(customer).isCompany() && line.at(supplier).isCompany() && !line.isSameName(customer, supplier);
        return two ? new Sides(customer, supplier) : NONE;
    }

    /** The same two the other way round. */
    Sides turned() {
        return new Sides(supplier, customer);
    }
}
