package parallax.rules.name;

import java.util.List;

/** What the noun right before a candidate says about it: "founder Ann Lee", "the startup Acme", "its calendar app Daymark". */
final class NounBefore {

    private static final int FAR = -10;

    /** Outweighs what each place of a known product's name says of itself. */
    private static final int NAMESAKE = 200;

    private final Surroundings around;
    private final List<Piece> words;
    private final boolean personal;
    private final Piece one;

    private NounBefore(Surroundings around, Piece one) {
        this.around = around;
        this.words = around.words();
        this.personal = Shape.isPerson(words);
        this.one = one;
    }

    static void tell(Surroundings around, Piece noun, Tally tally) {
        new NounBefore(around, noun).tell(tally);
    }

    /** "Founder Ann Lee", "the startup Acme". */
    private void tell(Tally tally) {
        if (isNamesake()) {
            tally.company(NAMESAKE);
        } else if (isPersonsNoun() || isKin() || isHeadOfSomething()) {
            tally.person(3);
        } else if (isEither() && !personal && words.size() == 2 && Shape.canBePerson(words)) {
            tally.person(3);
            tally.company(2);
        } else if (isPersonsTitle() || isAddressed()) {
            tally.person(3);
        } else if ((isBefore(Cue.COMPANY_NOUN) || isFirmsTrade()) && !personal || one.is("platform")) {
            tally.company(3);
        } else if (isFirm() && isAlone()) {
            tally.company(6);
        } else if (isBefore(Cue.PRODUCT_NOUN) && !personal && isOwnedOrBought()) {
            tally.company(3);
        } else if (isBefore(Cue.PRODUCT_NOUN)) {
            tally.other(2);
        }
    }

    /** "Siblings Leo and Carla Marchetti". */
    private boolean isKin() {
        return isBefore(Cue.KIN) && Shape.canBePerson(words);
    }

    /** "Vice president of engineering Yee Jiun Song". */
    private boolean isHeadOfSomething() {
        Piece three = around.at(-3);
        return words.size() > 1
                && around.is(-2, "of")
                && three != null
                && Cue.TITLE.has(three.lower())
                && Character.isLowerCase(one.text().charAt(0))
                && Shape.canBePerson(words);
    }

    private boolean isFirm() {
        return switch (one.lower()) {
            case "company", "firm", "startup", "subsidiary", "lab", "fund", "unit", "arm" -> true;
            case "vehicle" -> around.is(-2, "investment");
            default -> false;
        };
    }

    /** "Delivery company Acme announced": a company of the name of a known product. */
    private boolean isNamesake() {
        boolean firm = one.is("company") || one.is("startup") || one.is("firm");
        boolean acts = around.has(1, Cue.VERB_COMPANY) || around.has(1, Cue.RAISING) || around.has(1, Cue.AUXILIARY);
        return firm && acts && around.candidate().isKnown(Gazetteer.Kind.PRODUCT);
    }

    /** "The vehicle Prima Materia, …": no clause follows of which a person of that name could be the subject. */
    private boolean isAlone() {
        Piece next = around.at(1);
        return words.size() == 2
                && !Vocabulary.canBeFamilyName(words.get(1).lower())
                && (next == null || next.is(",") || next.is(".") || next.is("and"));
    }

    /** "Bought calendar app Daymark", "the founder of health app Pulsewell": an app that is a company. */
    private boolean isOwnedOrBought() {
        for (int i = -2; i >= FAR; i--) {
            Piece piece = around.at(i);
            if (piece == null) {
                return false;
            }
            boolean founder = piece.lower().contains("founder") || piece.is("ceo");
            if (Cue.PURCHASE.has(piece.lower()) || founder && around.is(i + 1, "of") || isPicking(i)) {
                return true;
            }
        }
        return false;
    }

    /** "Picked up", "snapped up". */
    private boolean isPicking(int offset) {
        return around.is(offset, "up") && (around.is(offset - 1, "picked") || around.is(offset - 1, "snapped"));
    }

    /** "Chip designer Acme", "asset manager Acme": no person's trade. */
    private boolean isFirmsTrade() {
        boolean data =
                one.is("manager") && (around.is(-2, "data") || around.is(-2, "password") || around.is(-2, "asset"));
        return data
                || one.is("designer")
                        && (around.is(-2, "chip") || around.is(-2, "semiconductor") || around.is(-2, "chips"));
    }

    private boolean isPersonsNoun() {
        return !isFirmsTrade()
                && isBefore(Cue.PERSON_NOUN)
                && (personal || !isBefore(Cue.COMPANY_NOUN))
                && Shape.canBePerson(words);
    }

    /** "President Lake", "Mr. Hope": even a word that is an English one. */
    private boolean isAddressed() {
        return words.size() == 1
                && !words.get(0).isAllCaps()
                && one.isCapitalised()
                && around.candidate().entry() == null
                && Cue.ADDRESS.has(one.lower());
    }

    private boolean isPersonsTitle() {
        return isBefore(Cue.TITLE) && (one.isCapitalised() || personal) && Shape.canBePerson(words);
    }

    /** "Investor", "founder", "partner": a person or a company. */
    private boolean isEither() {
        return isBefore(Cue.PERSON_NOUN) && isBefore(Cue.COMPANY_NOUN);
    }

    /** Also of "waveguide-maker" the last word. */
    private boolean isBefore(Cue cue) {
        String lower = one.lower();
        return cue.has(lower) || cue == Cue.COMPANY_NOUN && cue.has(lower.substring(lower.lastIndexOf('-') + 1));
    }
}
