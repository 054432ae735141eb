package parallax.rules.name;

/** What a known name says about a candidate: less where it is a word, too, or the place of a post. */
final class Reputation {

    private static final int LONG_BEFORE = 15;
    private static final int SOON_AFTER = 8;

    private final Surroundings around;
    private final Script script;
    private final Candidate candidate;

    private Reputation(Surroundings around) {
        this.around = around;
        this.script = around.script();
        this.candidate = around.candidate();
    }

    static void tell(Surroundings around, Tally tally) {
        Gazetteer.Entry entry = around.candidate().entry();
        if (entry != null) {
            new Reputation(around).tell(entry.kind(), tally);
        }
    }

    private void tell(Gazetteer.Kind kind, Tally tally) {
        if (isPlaceOfPost() || isLikened() || isSea() || isInsideName()) {
            tally.other(1);
            return;
        }
        boolean english = Shape.isEnglish(around.words());
        switch (kind) {
            case COMPANY -> tally.company(company(english));
            case BODY -> tally.body(around.isSingle() && candidate.opens() && english ? 2 : 8);
            case PRODUCT -> tally.other(!english ? 8 : isShownAsCompany() ? 0 : 3);
            case PERSON -> tally.person(8);
            default -> tally.other(8);
        }
    }

    /** "The startup Bolt", "Bolt has raised": a product's name, but here it is a company. */
    private boolean isShownAsCompany() {
        Piece before = around.at(-1);
        int verb = around.has(1, Cue.AUXILIARY) ? 2 : 1;
        return around.has(verb, Cue.VERB_COMPANY_ONLY)
                || before != null
                        && !before.isCapitalised()
                        && Cue.COMPANY_NOUN.has(before.lower())
                        && script.follows(candidate.from());
    }

    private int company(boolean english) {
        String lower = around.lower();
        if (!around.isSingle()) {
            return 6;
        }
        if (Cue.POST_ONLY.has(lower)) {
            return 1;
        }
        if (Cue.SITE.has(lower)) {
            return tellsOfPurchase() ? 3 : 2;
        }
        boolean doubtful = candidate.opens() || script.isHeadline(candidate.sentence());
        if (Vocabulary.isHouseholdName(lower)) {
            return doubtful && script.small(lower) > 0 ? 2 : 6;
        }
        boolean word = english || Vocabulary.isGivenName(lower);
        return !word ? 6 : doubtful ? 1 : 2;
    }

    /** Whether the sentence speaks of buying companies, so that a service is one too. */
    private boolean tellsOfPurchase() {
        int from = Math.max(script.start(candidate.sentence()), candidate.from() - LONG_BEFORE);
        int to = Math.min(script.end(candidate.sentence()), candidate.to() + SOON_AFTER);
        return script.pieces(from, to).stream()
                .anyMatch(piece -> Cue.PURCHASE.has(piece.lower())
                        || piece.is("sold")
                        || piece.is("bets")
                        || piece.is("portfolio"));
    }

    /** "Both sides of the Atlantic": no magazine of that name. */
    private boolean isSea() {
        Piece before = around.at(-1);
        return around.words().size() == 2
                && around.words().get(0).text().equals("the")
                && before != null
                && switch (before.lower()) {
                    case "of", "across", "over", "beyond" ->
                        isPlace(around.words().get(1));
                    default -> false;
                };
    }

    /** The "Island" of "Three Mile Island". */
    private boolean isInsideName() {
        Piece before = around.at(-1);
        return around.isSingle()
                && before != null
                && candidate.isKnown(Gazetteer.Kind.COMPANY)
                && Cue.OTHER_SUFFIX.has(around.lower())
                && before.isCapitalised()
                && script.follows(candidate.from())
                && !Cue.TITLE.has(before.lower());
    }

    private static boolean isPlace(Piece piece) {
        Gazetteer.Entry entry = Gazetteer.standard().entry(piece.text());
        return entry != null && entry.kind() == Gazetteer.Kind.PLACE;
    }

    /** "A Fitbit-like bracelet". */
    private boolean isLikened() {
        return around.is(1, "-like") || around.is(1, "-style") || around.is(1, "-esque");
    }

    /** "wrote on LinkedIn", "a LinkedIn post". */
    private boolean isPlaceOfPost() {
        return around.isSingle()
                && Cue.POSTING_SITE.has(around.lower())
                && (around.is(-1, "on") || around.is(-1, "via") || around.is(-1, "to") || around.has(1, Cue.POST));
    }
}
