package parallax.rules.name;

import parallax.text.Token;

/** What the words before a candidate say of its purchase: "acquired Acme in 2019, Bolt in 2020", "paid $9 million for Acme": companies are bought so. */
final class Bought {

    private static final int ROW = 26;
    private static final int TAKEOVER = 5;

    private final Surroundings around;
    private final PurchaseTerms terms;

    private Bought(Surroundings around) {
        this.around = around;
        this.terms = new PurchaseTerms(around);
    }

    static void tell(Surroundings around, Tally tally) {
        boolean person = around.words().size() > 1 && Shape.isPerson(around.words());
        boolean open = around.candidate().entry() == null || around.candidate().isKnown(Gazetteer.Kind.COMPANY);
        if (open && !person && !around.candidate().opens()) {
            tally.company(new Bought(around).weight());
        }
    }

    private int weight() {
        boolean told = terms.isDay(1) || terms.isPrice(1) || around.is(1, "from") && around.isName(2);
        if (told && (isVerb(-1) || isNoun() || isInRow())) {
            return 4;
        }
        if (isVerb(-1) && (isList() || isDescribedAndPriced()) || isPaidFor() || isCalledCompany() || isSoldOn()) {
            return 4;
        }
        if (isTaken() || isApposed()) {
            return 3;
        }
        return isAcquiring(-1) && isEnd() && !around.words().get(0).isAllCaps() ? 2 : 0;
    }

    /** "Bought Acme, a payments platform, for $9 million". */
    private boolean isDescribedAndPriced() {
        boolean described = around.is(1, ",") && (around.is(2, "a") || around.is(2, "an"));
        for (int i = 3; described && i < ROW / 2; i++) {
            if (around.is(i, ",")) {
                return terms.isPrice(i + 1);
            }
        }
        return false;
    }

    /** "Sold Acme to Bolt", "selling Acme to a rival", "took Acme private". */
    private boolean isSoldOn() {
        boolean sold =
                around.is(-1, "sold") || around.is(-1, "selling") || around.is(-1, "sell") || around.is(-1, "sells");
        boolean firm = around.is(2, "a") && isFirm(3);
        boolean taken = around.is(-1, "took") || around.is(-1, "take") || around.is(-1, "taking");
        return sold
                        && around.is(1, "to")
                        && (around.isName(2) || firm)
                        && !around.words().get(0).isAllCaps()
                || taken && around.is(1, "private");
    }

    /** "Acquired the Acme startup". */
    private boolean isCalledCompany() {
        return around.is(-1, "the") && isVerb(-2) && (around.is(1, "startup") || around.is(1, "company"));
    }

    /** "Grabs Acme for $40 million", "picked up Acme, a startup that": what such a verb takes may also be no company. */
    private boolean isTaken() {
        boolean particle = around.is(-1, "up") || around.is(-1, "over");
        boolean whole = around.is(-1, "up") || around.is(-1, "swallowed") || around.is(-1, "absorbed");
        return around.has(particle ? -2 : -1, Cue.TAKING)
                && (terms.isPrice(1) || terms.isDescribed(1) || whole && (terms.isDay(1) || particle && isEnd()));
    }

    /** "its first acquisition, Acme, in 2019". */
    private boolean isApposed() {
        boolean noun = around.is(-2, "acquisition") || around.is(-2, "purchase") || around.is(-2, "buyout");
        return around.is(-1, ",") && noun && around.is(1, ",");
    }

    private boolean isFirm(int offset) {
        for (int i = offset; i < offset + 4; i++) {
            if (around.has(i, Cue.COMPANY_NOUN) && !around.has(i, Cue.PERSON_NOUN)) {
                return true;
            }
        }
        return false;
    }

    /** "acquired", "snapped up" right before {@code offset}. */
    private boolean isVerb(int offset) {
        return around.has(offset, Cue.PURCHASE) || around.is(offset, "up") && around.has(offset - 1, Cue.TAKING);
    }

    /** "acquired", "took over": what hardly anything but a company is the object of. */
    private boolean isAcquiring(int offset) {
        boolean over = around.is(offset, "over") && around.has(offset - 1, Cue.TAKING);
        return over
                || around.is(offset, "acquired")
                || around.is(offset, "acquires")
                || around.is(offset, "acquire")
                || around.is(offset, "acquiring");
    }

    /** "The takeover of Acme in 2019". */
    private boolean isNoun() {
        return around.is(-1, "of") && around.has(-2, Cue.PURCHASE);
    }

    /** "Acme, Bolt and Core", behind the verb. */
    private boolean isList() {
        int next = around.is(2, "and") ? 3 : 2;
        return (around.is(1, ",") || around.is(1, "and")) && around.isName(next) && !around.is(next + 1, "'s");
    }

    /** "Acquired Acme in 2017, Bolt in 2020 and Core in May": the names behind the first, each with its day or price. */
    private boolean isInRow() {
        boolean of = around.is(-1, "of") && around.is(-2, "and");
        if (!of && !around.is(-1, ",") && !around.is(-1, "and")) {
            return false;
        }
        boolean told = false;
        for (int i = -2; i > -ROW && around.at(i) != null; i--) {
            if (isVerb(i)) {
                return told;
            }
            if (!isRowsWord(i)) {
                return false;
            }
            told |= terms.isDay(i) || terms.isPrice(i);
        }
        return false;
    }

    private boolean isRowsWord(int offset) {
        Piece piece = around.at(offset);
        return around.isName(offset)
                || piece != null
                        && (piece.kind() != Token.Kind.WORD
                                || switch (piece.lower()) {
                                    case "and",
                                            "in",
                                            "for",
                                            "of",
                                            "the",
                                            "last",
                                            "this",
                                            "year",
                                            "following",
                                            "earlier",
                                            "early",
                                            "late",
                                            "about",
                                            "million",
                                            "billion" -> true;
                                    default -> false;
                                });
    }

    /** "Paid $9 million in cash for Acme", "spent $9 million on Acme". */
    private boolean isPaidFor() {
        boolean on = around.is(-1, "on");
        if (!on && !around.is(-1, "for") || !isEnd()) {
            return false;
        }
        for (int i = -2; i > -2 - 2 * TAKEOVER && around.at(i) != null; i--) {
            Piece piece = around.at(i);
            if (piece == null || piece.is(",") || piece.is("for") || piece.is("on")) {
                return false;
            }
            boolean paid = piece.is("paid") || piece.is("pay") || piece.is("pays") || piece.is("paying");
            boolean spent = piece.is("spent") || piece.is("spending") || piece.is("shelled") || piece.is("dropped");
            if (paid || spent) {
                return isMillions(i, on) && (!on || spent);
            }
        }
        return false;
    }

    /** Whether millions stand between {@code offset} and the candidate: what costs less is no company. */
    private boolean isMillions(int offset, boolean close) {
        for (int i = offset + 1; i < -1; i++) {
            Piece piece = around.at(i);
            boolean unit = piece != null
                    && (piece.is("million")
                            || piece.is("billion")
                            || piece.kind() == Token.Kind.NUMBER
                                    && (piece.lower().endsWith("m")
                                            || piece.lower().endsWith("b")));
            if (unit) {
                return !close || i >= -3;
            }
        }
        return false;
    }

    /** Whether the name is all that is paid for: no word goes on with it. */
    private boolean isEnd() {
        Piece next = around.at(1);
        return next == null
                || next.kind() != Token.Kind.WORD && !next.isPossessive()
                || terms.isDay(1)
                || next.is("and")
                || next.is("to")
                || next.is("after");
    }
}
