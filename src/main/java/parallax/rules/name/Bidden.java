package parallax.rules.name;

import parallax.text.Token;

/**
 * What befalls a candidate tells of it: "Acme turned down Bolt's $9 million bid", "Acme went to Bolt for $9 million", "Acme, a Bolt
 * acquisition": nothing but a company is sought, sold and taken over so.
 */
final class Bidden {

    private static final int PRICE = 7;
    private static final int NOUN = 6;

    /** What outweighs that a product of the name is known. */
    static final int OUTWEIGHING = 9;

    private final Surroundings around;

    private Bidden(Surroundings around) {
        this.around = around;
    }

    static void tell(Surroundings around, Tally tally) {
        boolean personal = around.words().size() > 1 && Shape.isPerson(around.words());
        boolean open = around.candidate().entry() == null
                || around.candidate().isKnown(Gazetteer.Kind.PRODUCT)
                || around.candidate().isKnown(Gazetteer.Kind.COMPANY);
        Bidden bidden = new Bidden(around);
        if (open
                && !personal
                && (bidden.isTaken() || bidden.answers() || bidden.changesHands() || bidden.isPurchase())) {
            tally.company(around.candidate().entry() == null ? 4 : OUTWEIGHING);
        }
    }

    /** "Was taken over by Bolt", "had been bought out by". */
    private boolean isTaken() {
        int verb =
                around.is(1, "was") ? 2 : (around.is(1, "has") || around.is(1, "had")) && around.is(2, "been") ? 3 : 0;
        boolean out = around.is(verb + 1, "over") || around.is(verb + 1, "out") || around.is(verb + 1, "up");
        return verb > 0
                && out
                && (around.has(verb, Cue.TAKING) || around.has(verb, Cue.PURCHASE))
                && around.is(verb + 2, "by");
    }

    /** "Turned down a $9 million offer from", "rejected Bolt's bid", "walked away from talks to be bought by". */
    private boolean answers() {
        int from = around.is(1, "rejected") || around.is(1, "spurned") || around.is(1, "rebuffed")
                ? 2
                : around.is(1, "turned") && around.is(2, "down") ? 3 : 0;
        for (int i = from; from > 0 && i < from + PRICE; i++) {
            if (around.is(i, "bid") || around.is(i, "offer") || around.is(i, "takeover") || around.is(i, "advances")) {
                return true;
            }
        }
        return around.is(1, "walked") && around.is(4, "talks") && around.is(5, "to") && around.is(6, "be");
    }

    /** "Exited to Bolt", "went to Bolt for $9 million", "changed hands", ", whose sale to Bolt". */
    private boolean changesHands() {
        boolean went = around.is(1, "went") && around.is(2, "to") && around.isName(3) && isPriced(4);
        boolean whose = around.is(1, ",") && around.is(2, "whose") && around.is(3, "sale") && around.is(4, "to");
        return went
                || whose && around.isName(5)
                || around.is(1, "exited") && around.is(2, "to") && around.isName(3)
                || around.is(1, "changed") && around.is(2, "hands");
    }

    private boolean isPriced(int from) {
        for (int i = from; i < from + 3; i++) {
            Piece sum = around.is(i, "for") ? around.at(i + 1) : null;
            if (sum != null && sum.kind() == Token.Kind.SYMBOL) {
                return true;
            }
        }
        return false;
    }

    /** ", Bolt's largest acquisition to date,", ", a Bolt acquisition". */
    private boolean isPurchase() {
        boolean link = around.is(1, ",") || around.is(1, "was") || around.is(1, "is");
        boolean owned = link && (around.is(2, "a") || around.is(2, "an") ? around.isName(3) : around.isName(2));
        for (int i = 3; owned && i < 3 + NOUN && !around.is(i, ","); i++) {
            if (around.is(i, "acquisition") || around.is(i, "purchase") || around.is(i, "takeover")) {
                return around.is(i + 1, ",")
                        || around.is(i + 1, "to")
                        || around.is(i + 1, "so")
                        || around.is(i + 1, "in")
                        || around.is(i + 1, ".");
            }
        }
        return false;
    }
}
