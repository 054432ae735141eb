package parallax.rules.name;

import parallax.text.Token;

/** Where a name can start that is not known beforehand. */
final class NameStart {

    private static final int ROUND_LETTERS = 2;

    private final Script script;
    private final Continuation continuation;

    NameStart(Script script) {
        this.script = script;
        this.continuation = new Continuation(script);
    }

    /** Whether a run of capitalised words that starts here can be a name. */
    boolean isPossible(int at, int sentence, boolean opening) {
        Piece piece = script.piece(at);
        return piece.looksLikeName()
                && (piece.text().length() > 1 || isFirmsLetter(at, sentence))
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
        return Cue.STOP.has(piece.lower())
                && !isFirmsWord(at, sentence)
                && !(!opening && isBought(at, sentence))
                && !(!opening
                        && (isNamesWord(at, sentence)
                                || isNumbersWord(at, sentence)
                                || isNamesArticle(at, sentence)
                                || isGivenAfterTitle(at, sentence)))
                && (opening || script.isHeadline(sentence) || !piece.isAllCaps());
    }

    /** "Has bought Over, the startup behind an app": an everyday word that a purchase and an apposition show to be a name. */
    private boolean isBought(int at, int sentence) {
        return at > script.start(sentence)
                && at + 2 < script.end(sentence)
                && script.piece(at).isCapitalised()
                && Cue.PURCHASE.has(script.piece(at - 1).lower())
                && script.piece(at + 1).is(",")
                && (script.piece(at + 2).is("the")
                        || script.piece(at + 2).is("a")
                        || script.piece(at + 2).is("an"));
    }

    /** "Listen Labs", "First Capital": no "the", but a word that opens sentences, before a firm's last word. */
    private boolean isFirmsWord(int at, int sentence) {
        return script.piece(at).isCapitalised()
                && script.piece(at).text().length() > 4
                && !Cue.DETERMINER.has(script.piece(at).lower())
                && at + 1 < script.end(sentence)
                && script.follows(at + 1)
                && script.piece(at + 1).isCapitalised()
                && (isFirmsEnd(script.piece(at + 1).lower()) || isCounted(at, sentence));
    }

    /** "First Zorvane Bancorp Inc": a number that a firm's name begins with, whatever it opens. */
    private boolean isCounted(int at, int sentence) {
        return (script.piece(at).is("first") || script.piece(at).is("second"))
                && Cue.LEGAL.has(
                        script.piece(continuation.end(at + 2, sentence) - 1).lower());
    }

    /** The "Do" of "CEO Do Kwon". */
    private boolean isGivenAfterTitle(int at, int sentence) {
        return at > script.start(sentence)
                && at + 1 < script.end(sentence)
                && script.follows(at)
                && script.follows(at + 1)
                && script.piece(at).isCapitalised()
                && Cue.TITLE.has(script.piece(at - 1).lower())
                && Shape.isStrange(script.piece(at + 1))
                && !script.isHeadline(sentence);
    }

    /** "The New Widget Party", "the People Power Party": inside a sentence, a capital tells. */
    private boolean isNamesWord(int at, int sentence) {
        return Cue.NAMES_WORD.has(script.piece(at).lower())
                && script.piece(at).isCapitalised()
                && !script.isHeadline(sentence)
                && continuation.leadsToSuffix(at, sentence);
    }

    /** The "Six" of "the clinics of Six Willows": inside a sentence, numbers are written small. */
    private boolean isNumbersWord(int at, int sentence) {
        return isNumber(script.piece(at).lower()) && isBeforeUnknown(at, sentence);
    }

    /** The "The" of "acquired The Last Lantern". */
    private boolean isNamesArticle(int at, int sentence) {
        return script.piece(at).text().equals("The")
                && at + 2 < script.end(sentence)
                && Cue.STOP.has(script.piece(at + 1).lower())
                && isBeforeUnknown(at, sentence)
                && isBeforeUnknown(at + 1, sentence);
    }

    /** Whether a capitalised word follows that begins no known name. */
    private boolean isBeforeUnknown(int at, int sentence) {
        return script.piece(at).isCapitalised()
                && !script.isHeadline(sentence)
                && at + 1 < script.end(sentence)
                && script.follows(at + 1)
                && script.piece(at + 1).isCapitalised()
                && !script.piece(at + 1).isAllCaps()
                && Gazetteer.standard().match(script.pieces(), at + 1, script.end(sentence)) == null;
    }

    private static boolean isNumber(String lower) {
        return switch (lower) {
            case "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "first",
                    "second",
                    "third" -> true;
            default -> false;
        };
    }

    /** The "B" of "B Capital": no round's, no article. */
    private boolean isFirmsLetter(int at, int sentence) {
        return at + 1 < script.end(sentence)
                && script.follows(at + 1)
                && script.piece(at + 1).isCapitalised()
                && isFirmsEnd(script.piece(at + 1).lower())
                && !Cue.DETERMINER.has(script.piece(at).lower())
                && !script.piece(at).is("a")
                && !script.piece(at).is("i")
                && !(at > script.start(sentence)
                        && script.follows(at)
                        && script.piece(at - 1).isCapitalised());
    }

    private static boolean isFirmsEnd(String lower) {
        return switch (lower) {
            case "labs", "capital", "ventures", "technologies", "therapeutics", "robotics", "holdings" -> true;
            default -> false;
        };
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
