package parallax.rules.name;

import java.util.Set;
import parallax.text.Token;

/** What going public says of a candidate: "Acme has filed for an IPO", "Acme's planned listing", "took Acme public": only companies do. */
final class Listing {

    private static final int NEAR = 8;
    private static final int OWNED = 7;
    private static final Set<String> SHARES = Set.of("ipo", "ipos", "ipo'd", "flotation", "spac", "s-1");
    private static final Set<String> MARKETS = Set.of(
            "u.s.",
            "york",
            "kong",
            "london",
            "market",
            "-market",
            "trading",
            "nasdaq",
            "nyse",
            "public",
            "exchange",
            "direct",
            "stock",
            "street");

    private final Surroundings around;

    private Listing(Surroundings around) {
        this.around = around;
    }

    static void tell(Surroundings around, Tally tally) {
        if (around.candidate().entry() == null && !Shape.isPerson(around.words())) {
            Listing listing = new Listing(around);
            boolean own = listing.isListed() || listing.isOwner() || listing.isTaken() || listing.isOffered();
            boolean surname = around.isSingle() && Vocabulary.isFamilyName(around.lower());
            tally.company(own || !surname && listing.plans() ? 3 : 0);
        }
    }

    private boolean isListed() {
        if (around.is(1, ",") && around.is(2, "whose") && (around.is(3, "shares") || around.is(3, "stock"))) {
            return true;
        }
        int verb = around.verb(Cue.LISTING);
        for (int i = verb + 1; verb > 0 && i < verb + NEAR; i++) {
            if (around.is(i, ",") || around.is(i, ".")) {
                return false;
            }
            if (around.has(i, Cue.EXCHANGE)) {
                return true;
            }
        }
        return false;
    }

    /** "Acme is weighing an IPO", "Acme is preparing to go public": small words alone stand between. */
    private boolean plans() {
        boolean planner = around.has(1, Cue.AUXILIARY) || around.has(1, Cue.FLOATING);
        for (int i = 1; i < NEAR && isWord(i); i++) {
            boolean own = around.is(i - 1, "its") || around.is(i - 1, "own");
            if ((planner || own) && isOffering(i)
                    || planner && around.is(i, "public") && around.has(i - 1, Cue.LISTING)) {
                return true;
            }
        }
        return false;
    }

    /** "Acme's planned $2 billion IPO", "the Acme IPO". */
    private boolean isOwner() {
        Piece one = around.at(1);
        boolean owner = one != null && one.isPossessive();
        for (int i = owner ? 2 : 1; i < (owner ? OWNED : 2); i++) {
            if (isOffering(i)) {
                return true;
            }
            if (!isWord(i) && !isSum(i)) {
                return false;
            }
        }
        return false;
    }

    /** "Took Acme public". */
    private boolean isTaken() {
        boolean take =
                around.is(-1, "take") || around.is(-1, "took") || around.is(-1, "taking") || around.is(-1, "taken");
        return take && around.is(1, "public");
    }

    /** "The IPO of Acme", "the recent flotations of Acme and Bolt". */
    private boolean isOffered() {
        return around.is(-1, "of") && (isOffering(-2) || around.is(-2, "flotations") || isMarketed(-2));
    }

    private boolean isOffering(int at) {
        Piece piece = around.at(at);
        boolean offering = piece != null && SHARES.contains(piece.lower());
        return offering || around.is(at, "offering") && around.is(at - 1, "public") || isMarketed(at);
    }

    /** "Stock market debut", "New York listing". */
    private boolean isMarketed(int at) {
        Piece before = around.at(at - 1);
        boolean word = around.is(at, "debut")
                || around.is(at, "listing")
                || around.is(at, "debuts")
                || around.is(at, "listings");
        return word && before != null && MARKETS.contains(before.lower());
    }

    private boolean isWord(int at) {
        Piece piece = around.at(at);
        return piece != null
                && piece.isWord()
                && (!piece.isCapitalised() || isOffering(at) || MARKETS.contains(piece.lower()));
    }

    private boolean isSum(int at) {
        Piece piece = around.at(at);
        return piece != null && (piece.kind() == Token.Kind.NUMBER || piece.kind() == Token.Kind.SYMBOL);
    }
}
