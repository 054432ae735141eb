package parallax.rules.name;

/** What taking a company says about who takes it: "Acme has scooped up Bolt, a startup that", "Acme grabs Bolt for $40 million". */
final class Taker {

    private static final int LONGEST_DESCRIPTION = 5;
    private static final int LONGEST_NAME = 4;

    private final Surroundings around;
    private final PurchaseTerms terms;

    private Taker(Surroundings around) {
        this.around = around;
        this.terms = new PurchaseTerms(around);
    }

    static void tell(Surroundings around, Tally tally) {
        if (around.candidate().entry() == null && !Shape.isPerson(around.words())) {
            tally.company(new Taker(around).takes() ? 3 : 0);
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
