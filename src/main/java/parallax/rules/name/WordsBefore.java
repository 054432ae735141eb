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
            NounBefore.tell(around, one, tally);
        }
        word(tally);
        Piece two = around.at(-2);
        if (two == null) {
            return;
        }
        if (one.is(",") && !two.lower().endsWith("s")) {
            nounAndComma(two, tally);
        }
        if (!personal || Shape.isLandmark(words)) {
            PrepositionBefore.tell(around, one, two, tally);
        }
        if (one.is("called") || one.is("named") || one.is("dubbed")) {
            naming(tally);
        }
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
            tally.company(words.size() > 2 ? 3 : 2);
        }
        if ((one.is("told") || one.is("tells") || one.is("tell")) && !personal) {
            tally.company(2);
        }
        if (one.is("at") && !personal || one.is("-backed") || one.is("-owned")) {
            tally.company(1);
        }
        if (Seat.isSeated(one) && !personal || isHeld()) {
            tally.company(personal ? 5 : 3);
        }
        if (isBefore(Cue.LOCATIVE) && Shape.isStrangeName(words) && !personal || isSeat()) {
            tally.other(3);
        }
        if (one.is("the") && !Shape.isOrganisation(words)) {
            tally.other(1);
            tally.body(words.get(0).isAllCaps() || Shape.isBody(words) ? 1 : 0);
            tally.person(words.size() > 1 && !around.candidate().opens() && !isJoined() ? -3 : 0);
        }
    }

    /** "Privately-held Acme", "state-owned Acme", "closely held Acme". */
    private boolean isHeld() {
        Piece two = around.at(-2);
        boolean parted = (one.is("held") || one.is("owned"))
                && two != null
                && two.lower().endsWith("ly");
        return parted || one.lower().endsWith("-held") || one.lower().endsWith("-owned") && !one.is("-owned");
    }

    /** The "Charlborough" of "based in Charlborough". */
    private boolean isSeat() {
        Piece two = around.at(-2);
        return one.is("in")
                && two != null
                && words.size() == 1
                && switch (two.lower()) {
                    case "based", "headquartered", "located", "born", "offices", "office" -> true;
                    default -> false;
                };
    }

    /** "The Ann Lee-run company": "the" is not the name's. */
    private boolean isJoined() {
        Piece next = around.at(1);
        return next != null && next.text().startsWith("-");
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
