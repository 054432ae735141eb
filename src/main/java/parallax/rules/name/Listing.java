package parallax.rules.name;

/** What going public says of a candidate: "Acme has filed for an IPO", "Acme listed on the Nasdaq": only companies do. */
final class Listing {

    private static final int NEAR = 8;

    private Listing() {}

    static void tell(Surroundings around, Tally tally) {
        if (around.candidate().entry() == null && !Shape.isPerson(around.words()) && isListed(around)) {
            tally.company(3);
        }
    }

    private static boolean isListed(Surroundings around) {
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
}
