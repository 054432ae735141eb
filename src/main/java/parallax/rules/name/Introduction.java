package parallax.rules.name;

/** What the words before a row of names announce: "backers including", "tools like", "bets on". */
enum Introduction {
    COMPANIES,
    PRODUCTS,
    NOTHING;

    private static final int NOUN_REACH = 7;

    /** "Purchase so far this year, after": how far before the "after" the purchase stands. */
    private static final int COUNT_REACH = 9;

    /** What is announced before {@code first}, in its sentence. */
    static Introduction before(Candidate first, Script script) {
        int at = first.from() - 1;
        int start = script.start(first.sentence());
        if (at - 1 < start) {
            return NOTHING;
        }
        if (isDealing(script.piece(at - 1), script.piece(at))) {
            return COMPANIES;
        }
        if (isCounting(script, at, start)) {
            return COMPANIES;
        }
        boolean among = script.piece(at).is("them") && script.piece(at - 1).is("among");
        return among || Cue.INTRODUCTION.has(script.piece(at).lower()) ? noun(script, at, start) : NOTHING;
    }

    private static Introduction noun(Script script, int at, int start) {
        for (int i = at - 1; i >= Math.max(start, at - NOUN_REACH); i--) {
            String lower = script.piece(i).lower();
            if (Cue.COMPANY_NOUN.has(lower) || isFunding(lower)) {
                return COMPANIES;
            }
            if (Cue.PRODUCT_NOUN.has(lower) && isListing(script.piece(at))) {
                return PRODUCTS;
            }
        }
        return NOTHING;
    }

    private static boolean isFunding(String lower) {
        return switch (lower) {
            case "led", "participation", "investment", "backing", "funding", "acquisitions", "takeovers" -> true;
            default -> false;
        };
    }

    /** "Bets on", "agreements with", "stakes in". */
    private static boolean isDealing(Piece noun, Piece preposition) {
        return Cue.DEALINGS.has(noun.lower())
                && noun.lower().endsWith("s")
                && (preposition.is("with") || preposition.is("on") || preposition.is("in"));
    }

    /** "The fifth company it has bought, after", "its third purchase in as many years, after": those that were bought before. */
    private static boolean isCounting(Script script, int at, int start) {
        Piece after = script.piece(at);
        int end = script.piece(at - 1).is(",") ? at - 2 : at - 1;
        if (!after.is("after") && !after.is("following") && !after.is("since") || end < start) {
            return false;
        }
        for (int i = end; i > Math.max(start, end - COUNT_REACH); i--) {
            if (Cue.PURCHASE.has(script.piece(i).lower())
                    && Cue.COUNT.has(script.piece(i - 1).lower())) {
                return true;
            }
        }
        return script.piece(end).is("bought") || script.piece(end).is("acquired");
    }

    private static boolean isListing(Piece introduction) {
        return introduction.is("like")
                || introduction.is("as")
                || introduction.is("including")
                || introduction.is("e.g");
    }
}
