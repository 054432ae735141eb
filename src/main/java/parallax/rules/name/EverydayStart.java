package parallax.rules.name;

/** Everyday words and single letters that a name begins with all the same: "Toward Labs", "The Last Lantern", "B Capital". */
final class EverydayStart {

    private final Script script;
    private final Continuation continuation;

    EverydayStart(Script script) {
        this.script = script;
        this.continuation = new Continuation(script);
    }

    /** Whether the words around show the everyday word at {@code at} to begin a name; a capital that opens a sentence tells less. */
    boolean is(int at, int sentence, boolean opening) {
        return isFirmsWord(at, sentence)
                || !opening
                        && (isBought(at, sentence)
                                || isNamesWord(at, sentence)
                                || isNumbersWord(at, sentence)
                                || isNamesArticle(at, sentence)
                                || isGivenAfterTitle(at, sentence));
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

    /** "Toward Labs", "First Capital": no "the", but a word that opens sentences, before a firm's last word. */
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

    /** The "Do" of "CEO Do Varnel", of "its chief executive, Do Varnel". */
    private boolean isGivenAfterTitle(int at, int sentence) {
        int title = at > script.start(sentence) && script.piece(at - 1).is(",") ? at - 2 : at - 1;
        return title >= script.start(sentence)
                && at + 1 < script.end(sentence)
                && script.follows(at)
                && script.follows(at + 1)
                && script.piece(at).isCapitalised()
                && Cue.TITLE.has(script.piece(title).lower())
                && Shape.isStrange(script.piece(at + 1))
                && !script.isHeadline(sentence);
    }

    /** "The New Widget Party", "the People Widget Party": inside a sentence, a capital tells. */
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
    boolean isLetter(int at, int sentence) {
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
}
