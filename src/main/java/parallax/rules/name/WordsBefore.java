package parallax.rules.name;

import java.util.List;

/** What the words before a candidate say about it. */
final class WordsBefore {

    private static final int FAR = -7;

    private final Surroundings around;
    private final List<Piece> words;
    private final boolean personal;
    private final Piece one;

    private WordsBefore(Surroundings around, Piece one) {
        this.around = around;
        this.words = around.words();
        this.personal = Shape.isPerson(words);
        this.one = one;
    }

    static void tell(Surroundings around, Tally tally) {
        Piece one = around.at(-1);
        if (one != null) {
            new WordsBefore(around, one).tell(tally);
        }
    }

    private void tell(Tally tally) {
        if (around.script().follows(around.candidate().from())) {
            noun(tally);
        }
        word(tally);
        Piece two = around.at(-2);
        if (two == null) {
            return;
        }
        if (one.is(",") && !two.lower().endsWith("s")) {
            nounAndComma(two, tally);
        }
        if (!personal) {
            preposition(two, tally);
        }
        if (one.is("called") || one.is("named") || one.is("dubbed")) {
            naming(tally);
        }
    }

    /** "Founder Ann Lee", "the startup Acme". */
    private void noun(Tally tally) {
        if (isPersonsNoun() || isKin() || isHeadOfSomething()) {
            tally.person(3);
        } else if (isEither() && !personal && words.size() == 2 && Shape.canBePerson(words)) {
            tally.person(3);
            tally.company(2);
        } else if (isPersonsTitle() || isAddressed()) {
            tally.person(3);
        } else if (isBefore(Cue.COMPANY_NOUN) && !personal || one.is("platform")) {
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

    /** "The vehicle Prima Materia, …": no clause follows of which a person of that name could be the subject. */
    private boolean isAlone() {
        Piece next = around.at(1);
        return words.size() == 2
                && !Vocabulary.canBeFamilyName(words.get(1).lower())
                && (next == null || next.is(",") || next.is(".") || next.is("and"));
    }

    /** "Bought calendar app Daymark", "the founder of health app Pulsewell": an app that is a company. */
    private boolean isOwnedOrBought() {
        for (int i = -2; i >= FAR - 3; i--) {
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

    private boolean isPersonsNoun() {
        return isBefore(Cue.PERSON_NOUN) && (personal || !isBefore(Cue.COMPANY_NOUN)) && Shape.canBePerson(words);
    }

    /** "President Lake", "Mr. Hope": even a word that is an English one. */
    private boolean isAddressed() {
        return words.size() == 1
                && !words.get(0).isAllCaps()
                && one.isCapitalised()
                && around.candidate().entry() == null
                && switch (one.lower()) {
                    case "president",
                            "mr.",
                            "mr",
                            "mrs.",
                            "ms.",
                            "dr.",
                            "senator",
                            "sen.",
                            "governor",
                            "gov.",
                            "judge",
                            "justice",
                            "mayor",
                            "professor",
                            "prof.",
                            "chancellor" -> true;
                    default -> false;
                };
    }

    private boolean isPersonsTitle() {
        return isBefore(Cue.TITLE) && (one.isCapitalised() || personal) && Shape.canBePerson(words);
    }

    /** "Investor", "founder", "partner": a person or a company. */
    private boolean isEither() {
        return isBefore(Cue.PERSON_NOUN) && isBefore(Cue.COMPANY_NOUN);
    }

    private boolean isBefore(Cue cue) {
        return cue.has(one.lower());
    }

    /** "Launched Helix", "acquired Acme", "told Acme", "28-year-old Lee". */
    private void word(Tally tally) {
        if (one.lower().endsWith("year-old") && Shape.canBePerson(words)) {
            tally.person(3);
        }
        if (isBefore(Cue.VERB_PRODUCT) && !one.is("dubbed")) {
            tally.other(2);
        }
        if (isBefore(Cue.VERB_OBJECT) && !personal) {
            tally.company(2);
        }
        if ((one.is("told") || one.is("tells") || one.is("tell")) && !personal) {
            tally.company(2);
        }
        if (one.is("at") && !personal || one.is("-backed") || one.is("-owned")) {
            tally.company(1);
        }
        if (one.is("-based") && !personal) {
            tally.company(3);
        }
        if (isBefore(Cue.LOCATIVE) && Shape.isStrangeName(words) && !personal) {
            tally.other(3);
        }
        if (one.is("the") && !Shape.isOrganisation(words)) {
            tally.other(1);
            tally.body(words.get(0).isAllCaps() || Shape.isBody(words) ? 1 : 0);
        }
    }

    /** "Its founder, Ann Lee", "the startup, Acme". */
    private void nounAndComma(Piece two, Tally tally) {
        boolean twoWords = words.size() > 1 && !Cue.COMPANY_NOUN.has(two.lower()) && Shape.canBePerson(words);
        boolean single = words.size() == 1 && Cue.TITLE.has(two.lower()) && isOwned() && around.is(1, ",");
        if ((personal || twoWords || single && Shape.canBePerson(words)) && Cue.PERSON_NOUN.has(two.lower())) {
            tally.person(3);
        } else if (!personal && Cue.COMPANY_NOUN.has(two.lower())) {
            tally.company(3);
        }
    }

    /** "Its CEO, Ann,": whose position it is stands before it. */
    private boolean isOwned() {
        Piece three = around.at(-3);
        return three != null && (three.is("its") || three.is("whose") || three.is("the") || three.isPossessive());
    }

    /** "A stake in Acme", "led by Acme", "backing from Acme", "sold to Acme". */
    private void preposition(Piece two, Tally tally) {
        if (isBefore(Cue.PREPOSITION_OBJECT) && Cue.COMPANY_OF.has(two.lower())
                || one.is("on") && Cue.DEALINGS.has(two.lower())) {
            tally.company(2);
        }
        tally.company(
                switch (one.lower()) {
                    case "with" ->
                        two.is("interview") ? 2 : two.is("partnered") || two.is("merged") || two.is("competes") ? 1 : 0;
                    case "by" -> Cue.DONE_BY.has(two.lower()) ? 3 : 0;
                    case "from" -> Cue.COMES_FROM.has(two.lower()) ? 3 : 0;
                    case "to" -> two.is("sold") ? 3 : Cue.SENT.has(two.lower()) ? 2 : two.is("according") ? 1 : 0;
                    default -> 0;
                });
    }

    /** "A startup called X", "its agent, dubbed X". */
    private void naming(Tally tally) {
        for (int i = -2; i >= FAR; i--) {
            Piece piece = around.at(i);
            if (piece == null) {
                break;
            }
            if (Cue.COMPANY_NOUN.has(piece.lower())) {
                tally.company(3);
                return;
            }
            if (Cue.PRODUCT_NOUN.has(piece.lower())) {
                tally.other(3);
                return;
            }
        }
        tally.other(1);
    }
}
