package parallax.rules.name;

/** What the words behind a candidate say of who bought it: "Acme was sold to Bolt", "Acme, which Bolt bought in 2019", "Acme, the site it bought for $2 billion". */
final class BoughtThen {

    private static final int LONGEST_DESCRIPTION = 9;
    private static final int LONGEST_ASIDE = 12;
    private static final int LONGEST_NAME = 4;

    private final Surroundings around;
    private final PurchaseTerms terms;

    private BoughtThen(Surroundings around) {
        this.around = around;
        this.terms = new PurchaseTerms(around);
    }

    static void tell(Surroundings around, Tally tally) {
        boolean unknown = around.candidate().entry() == null;
        boolean personal = Shape.isPerson(around.words());
        BoughtThen bought = new BoughtThen(around);
        if ((unknown || around.candidate().isKnown(Gazetteer.Kind.COMPANY)) && !personal && bought.isBought()) {
            tally.company(3);
        }
        if (unknown && !(personal && around.words().size() > 1) && bought.isSold()) {
            tally.company(4);
        }
    }

    /** "Acme was sold to Bolt": things are sold to buyers, too, but those have no names. */
    private boolean isSold() {
        int first = around.is(-1, ",") && around.is(1, ",") ? 2 : behindAside();
        int verb = around.is(first, "was") || around.is(first, "were") || around.is(first, "got")
                ? first + 1
                : around.is(first, "has") && around.is(first + 1, "been") ? first + 2 : 0;
        boolean sold = around.is(verb, "sold") && around.is(verb + 1, "to");
        boolean taken = (around.is(verb, "acquired") || around.is(verb, "bought") || around.is(verb, "snapped"))
                && (around.is(verb + 1, "by") || around.is(verb + 2, "by"));
        return verb > 0 && (sold || taken) && around.isName(verb + (around.is(verb + 2, "by") ? 3 : 2));
    }

    /** The place behind ", their previous venture,"; the next one where no such words stand there. */
    private int behindAside() {
        boolean aside = around.is(1, ",") && !around.isName(2);
        for (int i = 2; aside && i < LONGEST_ASIDE; i++) {
            if (around.is(i, ",")) {
                return i + 1;
            }
        }
        return 1;
    }

    private boolean isBought() {
        int relative = around.is(1, ",") ? 2 : 1;
        if (around.is(relative, "which") || around.is(relative, "that")) {
            return isPurchase(buyersEnd(relative + 1));
        }
        if (!around.is(1, ",")) {
            return false;
        }
        boolean by = around.is(3, "by") && around.isName(4);
        return isVerb(2) && (by || terms.isDay(3) || terms.isPrice(3)) || isDescribed();
    }

    /** ", the job site it bought for $2 billion". */
    private boolean isDescribed() {
        if (!around.is(2, "the") && !around.is(2, "a") && !around.is(2, "an")) {
            return false;
        }
        for (int i = 4; i < LONGEST_DESCRIPTION && !around.is(i, ","); i++) {
            boolean relative = around.is(i, "that") || around.is(i, "which");
            if (relative || around.isName(i) || isPronoun(i)) {
                return isPurchase(buyersEnd(relative ? i + 1 : i));
            }
        }
        return false;
    }

    /** Who may have bought or sold it is meant by such a word. */
    private boolean isPronoun(int at) {
        return around.is(at, "it") || around.is(at, "she") || around.is(at, "he") || around.is(at, "they");
    }

    /** Behind the name, or the "it", that starts at {@code from}; that itself where there is none. */
    private int buyersEnd(int from) {
        if (isPronoun(from)) {
            return from + 1;
        }
        int end = from;
        while (end < from + LONGEST_NAME && around.isName(end)) {
            end++;
        }
        return end;
    }

    /** Whether a verb of buying stands there, behind somebody, and no more is bought by it. */
    private boolean isPurchase(int at) {
        int verb = around.has(at, Cue.AUXILIARY) ? at + 1 : at;
        int next = around.is(verb + 1, "up") ? verb + 2 : verb + 1;
        boolean ends = terms.isDay(next) || terms.isPrice(next) || around.is(next, ",") || around.is(next, ".");
        boolean sold = around.is(verb, "sold") && around.is(next, "to") && around.isName(next + 1);
        boolean paid = around.is(verb, "paid") && around.is(next + 2, "for");
        return (around.isName(at - 1) || isPronoun(at - 1)) && (isVerb(verb) && ends || sold || paid);
    }

    private boolean isVerb(int at) {
        return around.is(at, "bought") || around.is(at, "acquired") || around.is(at, "purchased");
    }
}
