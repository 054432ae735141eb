package parallax.rules.name;

/** What taking a company says about both: "Acme has scooped up Bolt, a startup that", "Acme grabs Bolt for $40 million". */
final class Taker {

    private static final int LONGEST_DESCRIPTION = 5;
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_APPOSITION = 8;

    private final Surroundings around;

    private Taker(Surroundings around) {
        this.around = around;
    }

    static void tell(Surroundings around, Tally tally) {
        if (around.candidate().entry() == null && !Shape.isPerson(around.words())) {
            Taker taker = new Taker(around);
            tally.company(taker.takes() || taker.isTaken() ? 3 : 0);
        }
    }

    /** The Bolt of "scoops up Bolt for $40 million". */
    private boolean isTaken() {
        int verb = around.is(-1, "up") || around.is(-1, "over") ? -2 : -1;
        return around.has(verb, Cue.TAKING) && (hasPrice(1) || isDescribed(1));
    }

    private boolean takes() {
        int verb = around.verb(Cue.TAKING);
        if (verb < 0) {
            return false;
        }
        boolean particle = around.is(verb + 1, "up") || around.is(verb + 1, "over");
        return takesCompany(particle ? verb + 2 : verb + 1);
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
        return behind > name && (company || hasPrice(behind) || isDescribed(behind));
    }

    private boolean isSmall(int at) {
        Piece piece = around.at(at);
        return piece != null
                && !piece.isCapitalised()
                && Character.isLetter(piece.lower().charAt(0));
    }

    /** "For $40 million", "in a $40 million deal". */
    private boolean hasPrice(int at) {
        int sum = around.is(at, "for") ? at + 1 : around.is(at, "in") && around.is(at + 1, "a") ? at + 2 : at;
        return sum > at && (around.is(sum, "$") || around.is(sum, "€") || around.is(sum, "£"));
    }

    /** ", a startup that", ", the chip maker". */
    private boolean isDescribed(int comma) {
        if (!around.is(comma, ",")) {
            return false;
        }
        for (int i = comma + 1; i < comma + LONGEST_APPOSITION && !around.is(i, ","); i++) {
            if (around.has(i, Cue.COMPANY_NOUN)) {
                return true;
            }
        }
        return false;
    }
}
