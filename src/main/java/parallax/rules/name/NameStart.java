package parallax.rules.name;

import parallax.text.Token;

/** Where a name can start that is not known beforehand. */
final class NameStart {

    private static final int ROUND_LETTERS = 2;

    private final Script script;
    private final EverydayStart everyday;

    NameStart(Script script) {
        this.script = script;
        this.everyday = new EverydayStart(script);
    }

    /** Whether a run of capitalised words that starts here can be a name. */
    boolean isPossible(int at, int sentence, boolean opening) {
        Piece piece = script.piece(at);
        return piece.looksLikeName()
                && (piece.text().length() > 1 || everyday.isLetter(at, sentence))
                && !piece.isPossessive()
                && !piece.is("no.")
                && !Cue.TITLE.has(piece.lower())
                && !isStop(at, sentence, opening)
                && !isGluedToNumber(at)
                && !isLetterBeforeWord(at, sentence)
                && !isRoundLetter(at, sentence)
                && !isHeadlinesNoun(at, sentence)
                && !new JobTitle(script, sentence).isInside(at);
    }

    private boolean isStop(int at, int sentence, boolean opening) {
        Piece piece = script.piece(at);
        return (Cue.STOP.has(piece.lower()) || isShortened(piece.lower()))
                && !everyday.is(at, sentence, opening)
                && (opening || script.isHeadline(sentence) || !piece.isAllCaps());
    }

    /** "He'd", "they've": a small word and its verb. */
    private static boolean isShortened(String lower) {
        int mark = Math.max(lower.indexOf('\''), lower.indexOf('’'));
        return mark > 0 && Cue.STOP.has(lower.substring(0, mark));
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

    /** The "Startup" of "Startup Acme Raises". */
    private boolean isHeadlinesNoun(int at, int sentence) {
        return script.isHeadline(sentence)
                && isStartup(script.piece(at).lower())
                && at + 1 < script.end(sentence)
                && script.piece(at + 1).looksLikeName();
    }

    /** The "Insurtech" of "Insurtech Acme has raised": a trade that opens a sentence, before a name that is no firm's last word. */
    boolean isTrade(int at, int sentence) {
        return Cue.TRADE.has(script.piece(at).lower())
                && at + 1 < script.end(sentence)
                && script.follows(at + 1)
                && script.piece(at + 1).looksLikeName()
                && !Cue.SUFFIX.has(script.piece(at + 1).lower());
    }

    private boolean isRoundLetter(int at, int sentence) {
        return at > script.start(sentence) && isRound(at - 1);
    }

    /** "Series B". There is a piece after {@code at}. */
    boolean isRound(int at) {
        return script.piece(at).text().equals("Series")
                && script.piece(at + 1).text().length() <= ROUND_LETTERS;
    }

    /** Words that a new company's name stands behind: "the startup Acme", "a company called Acme". */
    static boolean isStartup(String lower) {
        return switch (lower) {
            case "startup", "start-up", "called", "named", "dubbed" -> true;
            default -> false;
        };
    }
}
