package parallax.rules.name;

/** Tells where in a run of capitalised words a person's name begins. */
final class PersonStart {

    private static final int OFFICE = 7;

    private final Script script;

    PersonStart(Script script) {
        this.script = script;
    }

    /** Where the name begins in "the Secretary for Health Mo Varn-tel", "Minister of Trade Ann Lee"; -1 where no office stands before. */
    int ofOfficer(int at, int to, int sentence) {
        if (to - at < 3 || at <= script.start(sentence) || !isOffice(at, sentence)) {
            return -1;
        }
        int name = at;
        while (name < to && isSubject(script.piece(name))) {
            name++;
        }
        return name > at
                        && to - name > 1
                        && Shape.canBePerson(script.pieces(name, to))
                        && (Vocabulary.isGivenName(script.piece(name)) || Shape.isStrange(script.piece(name)))
                ? name
                : -1;
    }

    private static boolean isSubject(Piece piece) {
        return Vocabulary.isEnglish(piece.lower()) && !Vocabulary.isGivenName(piece);
    }

    /** Whether the words before are an officer's title that goes on with "of" or "for", written large. */
    private boolean isOffice(int at, int sentence) {
        boolean joined = false;
        for (int i = at - 1; i >= script.start(sentence) && i > at - OFFICE; i--) {
            Piece piece = script.piece(i);
            if (Cue.TITLE.has(piece.lower())) {
                return joined && piece.isCapitalised();
            }
            joined |= piece.is("of") || piece.is("for");
            if (!piece.isCapitalised() && !piece.is("of") && !piece.is("for") && !piece.is("and") && !piece.is(",")) {
                return false;
            }
        }
        return false;
    }

    /** Where a person's name begins inside a run: "Acme Ann Lee"; -1 where none does or the whole run is hers. */
    int in(int from, int to, int sentence) {
        if (to - from < 3
                || isAfterPersonsWord(from, sentence)
                || Vocabulary.isGivenName(script.piece(from))
                || Shape.isStrangeName(script.pieces(from, to))) {
            return -1;
        }
        for (int at = from + 1; at < to - 1; at++) {
            boolean particle = Cue.PARTICLE.has(script.piece(at - 1).lower())
                    || Cue.PARTICLE.has(script.piece(at).lower());
            if (!particle && isPerson(at, to)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isPerson(int from, int to) {
        if (script.piece(from - 1).is("ai") && Shape.isStrangeName(script.pieces(from, to))) {
            return true;
        }
        return Shape.isPerson(script.pieces(from, to))
                && !Vocabulary.isEnglish(script.piece(from).lower())
                && !Cue.SUFFIX.has(script.piece(to - 1).lower());
    }

    /** "By Anjuli Mary Orvane", "CEO Anjuli Mary Orvane": the whole run is hers. */
    private boolean isAfterPersonsWord(int at, int sentence) {
        if (at <= script.start(sentence)
                || !script.follows(at)
                || Vocabulary.isEnglish(script.piece(at).lower())) {
            return false;
        }
        Piece before = script.piece(at - 1);
        return before.text().equals("By")
                || Cue.PERSON_NOUN.has(before.lower()) && !Cue.COMPANY_NOUN.has(before.lower());
    }
}
