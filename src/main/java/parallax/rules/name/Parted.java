package parallax.rules.name;

import parallax.text.Token;

/**
 * What the words before a candidate part with, join or pay for: "the sale of Acme to Bolt", "spun off Acme", "its last acquisition was
 * Acme", "more than Bolt paid for Acme": companies are.
 */
final class Parted {

    private static final int NOUN = 5;
    private static final int PRICE = 9;

    private final Surroundings around;
    private final PurchaseTerms terms;

    private Parted(Surroundings around) {
        this.around = around;
        this.terms = new PurchaseTerms(around);
    }

    static void tell(Surroundings around, Tally tally) {
        boolean personal = around.words().size() > 1 && Shape.isPerson(around.words());
        boolean known = around.candidate().entry() != null;
        boolean product = around.candidate().isKnown(Gazetteer.Kind.PRODUCT);
        if (personal || around.candidate().opens() || known && !product) {
            return;
        }
        Parted parted = new Parted(around);
        if (parted.isSold()
                || parted.isShed()
                || parted.isNamedPurchase()
                || parted.isPaidFor()
                || parted.isThenBought()) {
            tally.company(product ? Bidden.OUTWEIGHING : 4);
        }
    }

    /** "The sale of Acme to Bolt". */
    private boolean isSold() {
        return around.is(-1, "of") && around.is(-2, "sale") && around.is(1, "to") && around.isName(2);
    }

    /** "Divested Acme to Bolt", "unloaded Acme", "spun off Acme in 2018". */
    private boolean isShed() {
        boolean shed = around.is(-1, "divested") || around.is(-1, "unloaded") || around.is(-1, "offloaded");
        boolean spun =
                (around.is(-1, "off") || around.is(-1, "out")) && (around.is(-2, "spun") || around.is(-2, "sold"));
        return shed && around.is(1, "to") || spun && (terms.isDay(1) || around.is(1, "to"));
    }

    /** "Its biggest purchase so far was Acme". */
    private boolean isNamedPurchase() {
        for (int i = -2; (around.is(-1, "was") || around.is(-1, "is")) && i > -2 - NOUN; i--) {
            if (around.is(i, "acquisition") || around.is(i, "purchase") || around.is(i, "takeover")) {
                return true;
            }
        }
        return false;
    }

    /** "More than Bolt paid for Acme", "the $9 million Bolt paid for Acme". */
    private boolean isPaidFor() {
        boolean paid = around.is(-1, "for") && around.is(-2, "paid") && around.isName(-3);
        if (!paid) {
            return false;
        }
        for (int i = -4; i > -4 - PRICE; i--) {
            Piece piece = around.at(i);
            if (piece != null && (piece.kind() == Token.Kind.SYMBOL || piece.is("than") || piece.is("what"))) {
                return true;
            }
        }
        return false;
    }

    /** "Integrate Acme, which it acquired": by a pronoun. */
    private boolean isThenBought() {
        boolean which = around.is(1, ",") && around.is(2, "which") && (around.is(3, "it") || around.is(3, "they"));
        int verb = around.has(4, Cue.AUXILIARY) ? 5 : 4;
        return which && (around.is(verb, "acquired") || around.is(verb, "bought") || around.is(verb, "purchased"));
    }
}
