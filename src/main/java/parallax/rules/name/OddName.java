package parallax.rules.name;

import parallax.text.Token;

/** Names that no capitalised word begins: "A*", "01A", "1984 Ventures", "super{set}", "poly:ai", "VK Saxel". */
final class OddName {

    private final Script script;
    private final NameRun run;

    OddName(Script script, NameRun run) {
        this.script = script;
        this.run = run;
    }

    /** One past the last piece of the odd name that starts at {@code at}, or -1. */
    int end(int at, int sentence) {
        if (isColoned(at, sentence)) {
            return at + 3;
        }
        if (isStarred(at, sentence) || isNoughted(at, sentence)) {
            return at + 2;
        }
        if (isBraced(at, sentence)) {
            return at + 4;
        }
        return isNumbered(at, sentence) ? run.end(at + 1, sentence) : initialled(at, sentence);
    }

    /** "poly:ai". */
    private boolean isColoned(int at, int sentence) {
        return at + 2 < script.end(sentence)
                && script.piece(at).isWord()
                && script.piece(at + 1).is(":")
                && script.piece(at + 2).is("ai")
                && script.piece(at + 1).start() == script.piece(at).end()
                && script.piece(at + 2).start() == script.piece(at + 1).end();
    }

    /** "VK Saxel", "B Z Ahmed Khan": one past a person's name that starts with initials without points, or -1. */
    private int initialled(int at, int sentence) {
        if (!script.piece(at).isAllCaps()
                || script.piece(at).text().length() > 2
                || isUnit(at, sentence)
                || isKnown(at, sentence)) {
            return -1;
        }
        int word = at;
        while (word < at + 3 && isLetter(word) && word + 1 < script.end(sentence) && script.follows(word + 1)) {
            word++;
        }
        if (word == at && isPair(at, sentence)) {
            word++;
        }
        return word > at
                        && !isInsideName(at, sentence)
                        && !(word == at + 1 && isArticle(at))
                        && isPersons(word, sentence)
                ? run.end(word, sentence)
                : -1;
    }

    /** "Y Combinator". */
    private boolean isKnown(int at, int sentence) {
        Gazetteer.Entry entry = Gazetteer.standard().match(script.pieces(), at, script.end(sentence));
        return entry != null && (entry.words().size() > 1 || entry.kind() != Gazetteer.Kind.COMPANY);
    }

    /** The "B" of "its $28B Acme deal". */
    private boolean isUnit(int at, int sentence) {
        return at > script.start(sentence)
                && script.piece(at - 1).kind() == Token.Kind.NUMBER
                && script.piece(at - 1).end() == script.piece(at).start();
    }

    private boolean isLetter(int at) {
        return script.piece(at).text().length() == 1
                && Character.isUpperCase(script.piece(at).text().charAt(0));
    }

    private boolean isArticle(int at) {
        return script.piece(at).is("a") || script.piece(at).is("i");
    }

    private boolean isPair(int at, int sentence) {
        Piece piece = script.piece(at);
        return piece.text().length() == 2
                && piece.text().chars().allMatch(Character::isLetter)
                && at + 1 < script.end(sentence)
                && script.follows(at + 1);
    }

    private boolean isInsideName(int at, int sentence) {
        return at > script.start(sentence)
                && script.follows(at)
                && script.piece(at - 1).looksLikeName()
                && !Cue.TITLE.has(script.piece(at - 1).lower());
    }

    private boolean isPersons(int at, int sentence) {
        Piece piece = script.piece(at);
        return Shape.isStrange(piece)
                && !script.isHeadline(sentence)
                && (isLetter(at - 1) || Vocabulary.isFamilyName(piece.lower()) || Vocabulary.isGivenName(piece))
                && !Cue.SUFFIX.has(piece.lower())
                && Gazetteer.standard().match(script.pieces(), at, script.end(sentence)) == null;
    }

    /** "super{set}": braces glued to a word. */
    private boolean isBraced(int at, int sentence) {
        return at + 3 < script.end(sentence)
                && script.piece(at).isWord()
                && script.piece(at + 1).is("{")
                && script.piece(at + 3).is("}")
                && script.piece(at + 1).start() == script.piece(at).end()
                && script.piece(at + 3).end() - script.piece(at + 1).start()
                        == script.piece(at + 2).text().length() + 2;
    }

    /** "A*": a capital and a star, glued to it. */
    private boolean isStarred(int at, int sentence) {
        return at + 1 < script.end(sentence)
                && script.piece(at).isCapitalised()
                && script.piece(at).text().length() == 1
                && script.piece(at + 1).is("*")
                && script.piece(at + 1).start() == script.piece(at).end();
    }

    /** "01A": a number that begins with a nought, and a capital glued to it. */
    private boolean isNoughted(int at, int sentence) {
        return at + 1 < script.end(sentence)
                && script.piece(at).kind() == Token.Kind.NUMBER
                && script.piece(at).text().charAt(0) == '0'
                && script.piece(at + 1).isCapitalised()
                && script.piece(at + 1).text().length() == 1
                && script.piece(at + 1).start() == script.piece(at).end();
    }

    /** "1984 Ventures". */
    private boolean isNumbered(int at, int sentence) {
        return script.piece(at).kind() == Token.Kind.NUMBER
                && at + 1 < script.end(sentence)
                && script.follows(at + 1)
                && script.piece(at + 1).isCapitalised()
                && isFund(script.piece(at + 1).lower())
                && !(script.piece(at + 1).is("vc") && script.piece(at).text().length() == 4);
    }

    private static boolean isFund(String lower) {
        return switch (lower) {
            case "ventures", "capital", "partners", "labs", "advisors", "vc" -> true;
            default -> false;
        };
    }
}
