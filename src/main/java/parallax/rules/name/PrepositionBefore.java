package parallax.rules.name;

import java.util.List;

/** What the preposition right before a candidate says about it, by the word before that: "a stake in Acme", "led by Acme". */
final class PrepositionBefore {

    private final Surroundings around;
    private final List<Piece> words;
    private final Piece one;
    private final Piece two;

    private PrepositionBefore(Surroundings around, Piece one, Piece two) {
        this.around = around;
        this.words = around.words();
        this.one = one;
        this.two = two;
    }

    static void tell(Surroundings around, Piece preposition, Piece before, Tally tally) {
        new PrepositionBefore(around, preposition, before).tell(tally);
    }

    /** "A stake in Acme", "led by Acme", "backing from Acme", "sold to Acme", "a round for Acme". */
    private void tell(Tally tally) {
        if (one.is("of") && isHeadOfPart(two) && isDepartment() || one.is("for") && isProduct(two)) {
            tally.other(5);
            return;
        }
        if (Cue.PREPOSITION_OBJECT.has(one.lower()) && Cue.COMPANY_OF.has(two.lower())
                || one.is("on") && Cue.DEALINGS.has(two.lower())) {
            tally.company(isCoined() ? 3 : 2);
        }
        tally.company(
                switch (one.lower()) {
                    case "with" ->
                        two.is("interview")
                                ? 2
                                : two.is("partnered") || two.is("merged") ? 1 : competes() || isDealing() ? 2 : 0;
                    case "for" -> two.is("round") ? 3 : two.is("bid") || two.is("bids") || two.is("offer") ? 2 : 0;
                    case "in" -> two.is("round") && (around.is(-3, "a") || around.is(-3, "the")) ? 2 : 0;
                    case "by" -> Cue.DONE_BY.has(two.lower()) || isTaken() ? 3 : Cue.HIRED.has(two.lower()) ? 2 : 0;
                    case "at" -> Cue.WORK.has(two.lower()) ? 2 : 0;
                    case "from" ->
                        Cue.HIRED.has(two.lower())
                                ? 2
                                : Cue.COMES_FROM.has(two.lower()) || isSum(two) && !Shape.isStrangeName(words) ? 3 : 0;
                    case "to" ->
                        two.is("sold") || isBuyer() ? 3 : Cue.SENT.has(two.lower()) ? 2 : two.is("according") ? 1 : 0;
                    default -> 0;
                });
    }

    /** "An engineer at Brightvane": a word of no language's, nor anybody's name. */
    private boolean isCoined() {
        return words.size() == 1
                && around.candidate().entry() == null
                && Shape.isStrange(words.get(0))
                && !Shape.canBePerson(words);
    }

    /** "An agreement with RVTP": capitals that one makes agreements with are no term's. */
    private boolean isDealing() {
        return words.size() == 1 && words.get(0).isAllCaps() && Cue.DEALINGS.has(two.lower());
    }

    /** "Snapped up by Acme", "picked up by Acme". */
    private boolean isTaken() {
        return two.is("up") && around.has(-3, Cue.TAKING);
    }

    /** "Sells its chip unit to Acme for $9 million", "sold it to Acme in 2018". */
    private boolean isBuyer() {
        PurchaseTerms terms = new PurchaseTerms(around);
        boolean sold = around.is(-3, "sold") || around.is(-4, "sold");
        boolean named = sold && around.isName(-2) && !Shape.isEnglish(words);
        boolean told = named
                || terms.isPrice(1)
                || terms.isDay(1) && (around.candidate().entry() != null || !Shape.isEnglish(words));
        for (int i = -2; told && i > -14; i--) {
            if (around.is(i, "sell")
                    || around.is(i, "sells")
                    || around.is(i, "selling")
                    || around.is(i, "sold")
                    || around.is(i, "sale")) {
                return true;
            }
        }
        return false;
    }

    /** The "million" of "$350 million from Acme". */
    private static boolean isSum(Piece piece) {
        return piece.is("million") || piece.is("billion");
    }

    /** Whether whom the word names can head a part of a company, and not only the whole. */
    private static boolean isHeadOfPart(Piece title) {
        return Cue.TITLE.has(title.lower())
                && !title.is("ceo")
                && !title.is("chairman")
                && !title.lower().contains("founder");
    }

    /** The "Data & Engineering" of "director of Data & Engineering". */
    private boolean isDepartment() {
        Piece last = words.get(words.size() - 1);
        return around.candidate().entry() == null
                && !Cue.SUFFIX.has(last.lower())
                && (words.size() > 2 && words.get(words.size() - 2).is("&")
                        || last.lower().endsWith("s")
                        || last.lower().endsWith("ing"))
                && words.stream().allMatch(word -> word.is("&") || Vocabulary.isEnglish(word.lower()));
    }

    /** The "Helix" of "Helix for Life Sciences". */
    private boolean isProduct(Piece piece) {
        Gazetteer.Entry entry = Gazetteer.standard().entry(piece.text());
        return entry != null && entry.kind() == Gazetteer.Kind.PRODUCT && Shape.isEnglish(words);
    }

    /** "Competes with", "competed primarily with". */
    private boolean competes() {
        Piece verb = two.lower().endsWith("ly") ? around.at(-3) : two;
        return verb != null && verb.lower().startsWith("compet");
    }
}
