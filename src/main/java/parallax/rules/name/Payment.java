package parallax.rules.name;

import parallax.text.Token;

/** What a sum before a name says of it: "raised $12 million in May from Acme", "put $300 million into Acme", "valued Acme at $9 million". */
final class Payment {

    private static final int LONGEST = 14;

    private final Surroundings around;

    private Payment(Surroundings around) {
        this.around = around;
    }

    static void tell(Surroundings around, Tally tally) {
        if (around.candidate().entry() == null
                && !Shape.isPerson(around.words())
                && !Shape.isStrangeName(around.words())
                && new Payment(around).isParty()) {
            tally.company(3);
        }
    }

    private boolean isParty() {
        if (around.is(-1, "from")) {
            return isPaid(Cue.RAISING);
        }
        if (around.is(-1, "valued") || around.is(-1, "values") || around.is(-1, "valuing")) {
            Piece price = around.is(1, "at") ? around.at(2) : null;
            return price != null && price.kind() == Token.Kind.SYMBOL;
        }
        return (around.is(-1, "in") || around.is(-1, "into")) && isPaid(Cue.INVESTING);
    }

    /** Whether only a sum, what it is for and when stand between the verb and the preposition. */
    private boolean isPaid(Cue verb) {
        boolean sum = false;
        for (int i = -2; i > -LONGEST; i--) {
            Piece piece = around.at(i);
            if (piece == null) {
                return false;
            }
            if (sum && verb.has(piece.lower())) {
                return true;
            }
            sum |= piece.kind() == Token.Kind.SYMBOL;
            if (!isMoney(piece) && !Cue.WHEN.has(piece.lower()) && !Cue.BEFORE_SUM.has(piece.lower())) {
                return false;
            }
        }
        return false;
    }

    private static boolean isMoney(Piece piece) {
        return piece.kind() == Token.Kind.SYMBOL
                || piece.kind() == Token.Kind.NUMBER
                || Cue.FUNDING.has(piece.lower())
                || Cue.MAGNITUDE.has(piece.lower());
    }
}
