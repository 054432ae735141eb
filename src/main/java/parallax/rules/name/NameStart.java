package parallax.rules.name;

import parallax.text.Token;

/** Where a name can start that is not known beforehand. */
final class NameStart {

    private static final int ROUND_LETTERS = 2;

    private final Script script;

    NameStart(Script script) {
        this.script = script;
    }

    /** Whether a run of capitalised words that starts here can be a name. */
    boolean isPossible(int at, int sentence, boolean opening) {
        Piece piece = script.piece(at);
        return piece.looksLikeName()
                && piece.text().length() > 1
                && !piece.isPossessive()
                && !piece.is("no.")
                && !Cue.TITLE.has(piece.lower())
                && !isStop(piece, sentence, opening)
                && !isGluedToNumber(at)
                && !isLetterBeforeWord(at, sentence)
                && !isRoundLetter(at, sentence)
                && !new JobTitle(script, sentence).isInside(at);
    }

    private boolean isStop(Piece piece, int sentence, boolean opening) {
        return Cue.STOP.has(piece.lower()) && (opening || script.isHeadline(sentence) || !piece.isAllCaps());
    }

    /** "posted on X. Later, …": a letter with a point that is no initial. */
    private boolean isLetterBeforeWord(int at, int sentence) {
        String text = script.piece(at).text();
        if (text.length() != 2 || text.charAt(1) != '.' || at + 1 >= script.end(sentence)) {
            return false;
        }
        Piece next = script.piece(at + 1);
        return Vocabulary.isEnglish(next.lower()) && !Vocabulary.isGivenName(next) || Cue.STOP.has(next.lower());
    }

    /** "$14.3B". */
    private boolean isGluedToNumber(int at) {
        return at > 0
                && script.piece(at - 1).kind() == Token.Kind.NUMBER
                && script.piece(at - 1).end() == script.piece(at).start();
    }

    private boolean isRoundLetter(int at, int sentence) {
        return at > script.start(sentence) && isRound(at - 1);
    }

    /** "Series B". There is a piece after {@code at}. */
    boolean isRound(int at) {
        return script.piece(at).text().equals("Series")
                && script.piece(at + 1).text().length() <= ROUND_LETTERS;
    }

    /** "1984 Ventures". */
    boolean isNumbered(int at, int sentence) {
        return script.piece(at).kind() == Token.Kind.NUMBER
                && at + 1 < script.end(sentence)
                && script.follows(at + 1)
                && script.piece(at + 1).isCapitalised()
                && isFund(script.piece(at + 1).lower());
    }

    private static boolean isFund(String lower) {
        return switch (lower) {
            case "ventures", "capital", "partners", "labs" -> true;
            default -> false;
        };
    }

    /** "acquired io, a startup …", "the startup tana": a name written small, shown by what stands beside it. */
    boolean isSmall(int at, int sentence) {
        return at > script.start(sentence)
                && at + 2 < script.end(sentence)
                && isSmallWord(script.piece(at))
                && Cue.VERB_OBJECT.has(script.piece(at - 1).lower())
                && script.piece(at + 1).is(",")
                && isArticle(script.piece(at + 2));
    }

    private static boolean isSmallWord(Piece piece) {
        return Character.isLowerCase(piece.text().charAt(0))
                && !Vocabulary.isEnglish(piece.lower())
                && !piece.isPossessive()
                && piece.text().chars().noneMatch(c -> c == '-' || c == '\'' || c == '’');
    }

    private static boolean isArticle(Piece piece) {
        return piece.is("a") || piece.is("an") || piece.is("the");
    }
}
