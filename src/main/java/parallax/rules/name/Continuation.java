package parallax.rules.name;

/** Which capitalised words go on with the name before them. */
final class Continuation {

    /** The most words of one name. */
    static final int LONGEST = 8;

    private final Script script;
    private final Gazetteer gazetteer = Gazetteer.standard();

    Continuation(Script script) {
        this.script = script;
    }

    /** One past the last of the capitalised words from {@code at} on that go on with the name before them. */
    int end(int at, int sentence) {
        int to = at;
        while (to < script.end(sentence) && to - at < LONGEST && isAt(to, sentence)) {
            to++;
        }
        return to;
    }

    /** Whether the piece at {@code at} goes on with the name before it. */
    boolean isAt(int at, int sentence) {
        Piece piece = script.piece(at);
        if (!script.follows(at) || !piece.looksLikeName() || piece.isPossessive()) {
            return false;
        }
        Piece before = script.piece(at - 1);
        if (piece.is("ai") || piece.is("a.i.")) {
            return !Cue.SUFFIX.has(before.lower())
                    && !(script.isHeadline(sentence) && Vocabulary.isEnglish(before.lower()));
        }
        if (piece.is("jr.") || piece.is("jr") || piece.is("sr.")) {
            return !Cue.SUFFIX.has(before.lower());
        }
        Gazetteer.Entry entry = gazetteer.match(script.pieces(), at, script.end(sentence));
        if (entry != null
                && entry.kind() == Gazetteer.Kind.BODY
                && entry.words().size() == 1
                && !piece.isAllCaps()) {
            return !script.isHeadline(sentence);
        }
        if (piece.text().length() == 1 && isLetterOfFirm(at, sentence)) {
            return true;
        }
        if (isArticle(at, sentence)) {
            return false;
        }
        if (entry != null && !Cue.SUFFIX.has(piece.lower()) && !Cue.BODY_SUFFIX.has(piece.lower())) {
            if (entry.isAdjective() && !script.isHeadline(sentence) && leadsToSuffix(at, sentence)) {
                return true;
            }
            return entry.words().size() == 1
                    && (isSurname(at)
                            || isAfterTitle(at - 1, sentence)
                                    && Vocabulary.isFamilyName(
                                            script.piece(at - 1).lower())
                            || entry.isAdjective() && isSingleGivenName(at - 1) && isAfterPersonsNoun(at - 1, sentence)
                            || entry.kind() != Gazetteer.Kind.TERM && isSingleGivenName(at - 1));
        }
        if (Cue.TITLE.has(piece.lower()) && !Cue.SUFFIX.has(piece.lower())) {
            return isSurname(at);
        }
        return !script.isHeadline(sentence) || tellsInHeadline(piece) || isSingleGivenName(at - 1);
    }

    /** The "A" of "from Gate A to Gate B. A cart then". */
    private boolean isArticle(int at, int sentence) {
        return script.piece(at).text().equals("A")
                && at + 1 < script.end(sentence)
                && !script.piece(at + 1).isCapitalised();
    }

    /** The "X" of "Tern X Ventures": by itself it may be a company of that name. */
    private boolean isLetterOfFirm(int at, int sentence) {
        return at + 1 < script.end(sentence)
                && script.follows(at + 1)
                && script.piece(at + 1).isCapitalised()
                && Cue.SUFFIX.has(script.piece(at + 1).lower());
    }

    /** Whether the capitalised words after {@code at} come to an organisation's last word: "Central American Bank". */
    boolean leadsToSuffix(int at, int sentence) {
        int end = Math.min(script.end(sentence), at + LONGEST);
        for (int i = at + 1; i < end; i++) {
            Piece piece = script.piece(i);
            if (!script.follows(i) || !piece.isCapitalised() || piece.isPossessive()) {
                return false;
            }
            if (Cue.STRONG_SUFFIX.has(piece.lower()) || Cue.BODY_SUFFIX.has(piece.lower())) {
                return true;
            }
            if (Cue.TITLE.has(piece.lower()) || Vocabulary.isGivenName(piece) && !Vocabulary.isEnglish(piece.lower())) {
                return false;
            }
        }
        return false;
    }

    private static boolean tellsInHeadline(Piece piece) {
        return !Vocabulary.isEnglish(piece.lower()) || Cue.STRONG_SUFFIX.has(piece.lower());
    }

    /** The "Wang" of "Minister Wang Yi". */
    private boolean isAfterTitle(int at, int sentence) {
        return at > script.start(sentence)
                && script.follows(at)
                && Cue.TITLE.has(script.piece(at - 1).lower())
                && !script.isHeadline(sentence);
    }

    /** The "Western" of "founder Joshua Western". */
    private boolean isAfterPersonsNoun(int at, int sentence) {
        return at > script.start(sentence)
                && script.follows(at)
                && Cue.PERSON_NOUN.has(script.piece(at - 1).lower())
                && !script.isHeadline(sentence);
    }

    /** The "May" of "Rob May", the "Bishop" of "Tom Bishop". */
    private boolean isSurname(int at) {
        return Cue.SURNAME_WORD.has(script.piece(at).lower())
                && Vocabulary.isGivenName(script.piece(at - 1))
                && !Cue.GIVEN_NEUTRAL.has(script.piece(at - 1).lower())
                && isFirst(at - 1);
    }

    private boolean isSingleGivenName(int at) {
        return Vocabulary.isGivenName(script.piece(at))
                && !Vocabulary.isEnglish(script.piece(at).lower())
                && isFirst(at);
    }

    /** Whether no name's word stands right before, but for a title. */
    private boolean isFirst(int at) {
        return (at == 0
                || !script.follows(at)
                || !script.piece(at - 1).looksLikeName()
                || Cue.TITLE.has(script.piece(at - 1).lower()));
    }
}
