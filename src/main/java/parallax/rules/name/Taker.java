package parallax.rules.name;

/**
 * What taking a company says about who takes it: "Acme has scooped up Bolt, a startup that", "Acme grabs Bolt for $40 million", "Acme had
 * offered to buy the startup".
 */
final class Taker {

    private static final int LONGEST_DESCRIPTION = 5;
    private static final int LONGEST_NAME = 4;

    /** "Held talks last year to buy": how far behind the name the purchase stands. */
    private static final int BID = 8;

    private final Surroundings around;
    private final PurchaseTerms terms;

    private Taker(Surroundings around) {
        this.around = around;
        this.terms = new PurchaseTerms(around);
    }

    static void tell(Surroundings around, Tally tally) {
        if (around.candidate().entry() == null && !Shape.isPerson(around.words())) {
            Taker taker = new Taker(around);
            tally.company(taker.takes() || taker.bids() || taker.withdraws() ? 3 : 0);
        }
    }

    private boolean takes() {
        int verb = around.verb(Cue.TAKING);
        if (verb < 0) {
            return false;
        }
        boolean particle = around.is(verb + 1, "up") || around.is(verb + 1, "over");
        return takesCompany(particle ? verb + 2 : verb + 1);
    }

    /** "Considered buying the startup Bolt", "is in talks to acquire Bolt", "had offered to buy the company". */
    private boolean bids() {
        boolean bidding = false;
        for (int i = 1; i < BID; i++) {
            boolean purchase = around.has(i, Cue.PURCHASE) && !around.is(i, "acquisition");
            if (purchase) {
                return bidding && isBought(i + 1);
            }
            bidding |= around.has(i, Cue.BIDDING);
            if (!isSmall(i) || !bidding && i > 2) {
                return false;
            }
        }
        return false;
    }

    /** "Dropped its $35 billion bid for", "withdrew its offer for". */
    private boolean withdraws() {
        boolean verb = around.is(1, "dropped")
                || around.is(1, "withdrew")
                || around.is(1, "abandoned")
                || around.is(1, "sweetened");
        for (int i = 3; verb && around.is(2, "its") && i < BID + 1; i++) {
            if (around.is(i, "bid") || around.is(i, "offer")) {
                return around.is(i + 1, "for") || around.is(i + 1, "to");
            }
        }
        return false;
    }

    /** "The company", "chip startup Bolt", "Bolt for $9 million": what nobody but a company is said to buy. */
    private boolean isBought(int from) {
        int noun = from;
        while (isSmall(noun) && noun < from + LONGEST_DESCRIPTION && !around.has(noun, Cue.COMPANY_NOUN)) {
            noun++;
        }
        return around.has(noun, Cue.COMPANY_NOUN) || takesCompany(from);
    }

    /** Whether what stands there is described as a company, or has a price. */
    private boolean takesCompany(int from) {
        int name = from;
        boolean company = false;
        while (name < from + LONGEST_DESCRIPTION && isSmall(name)) {
            company |= around.has(name, Cue.COMPANY_NOUN);
            name++;
        }
        int behind = name;
        while (behind < name + LONGEST_NAME && around.isName(behind)) {
            behind++;
        }
        return behind > name && (company || terms.isPrice(behind) || terms.isDescribed(behind));
    }

    private boolean isSmall(int at) {
        Piece piece = around.at(at);
        return piece != null
                && !piece.isCapitalised()
                && Character.isLetter(piece.lower().charAt(0));
    }
}
