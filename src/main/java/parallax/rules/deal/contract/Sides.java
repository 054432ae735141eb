package parallax.rules.deal.contract;

/**
 * Who buys capacity from whom.
 *
 * @param customer index of who buys, or -1
 * @param supplier index of who sells, or -1
 */
record Sides(int customer, int supplier) {

    static final Sides NONE = new Sides(-1, -1);

    /** The same two the other way round. */
    Sides turned() {
        return new Sides(supplier, customer);
    }
}
