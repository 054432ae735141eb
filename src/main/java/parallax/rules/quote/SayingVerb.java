package parallax.rules.quote;

import java.util.List;
import parallax.text.Token;

/** Tells a verb of saying from a noun that is printed alike: "United States", "the claims", "a Post reporter". */
final class SayingVerb {

    private SayingVerb() {}

    /** Whether the word at an index is a verb of saying that stands with its own subject. */
    static boolean isAt(List<Token> words, int index) {
        Token token = words.get(index);
        if (!Lexicon.says(token) || isNoun(words, index)) {
            return false;
        }
        return !token.is("read") || isOfText(words, index);
    }

    /** "The United States", "the states": a noun that is printed like a verb. */
    private static boolean isNoun(List<Token> words, int index) {
        Token token = words.get(index);
        if (!Lexicon.isNounToo(token)) {
            return false;
        }
        boolean name = token.isCapitalised() && index > 0;
        return name
                || index > 0
                        && (words.get(index - 1).is("the")
                                || words.get(index - 1).is("a"));
    }

    /** "The statement read", "read a statement": people read as well, and say nothing. */
    private static boolean isOfText(List<Token> words, int index) {
        for (int i = Math.max(0, index - 2); i < Math.min(words.size(), index + 5); i++) {
            if (Lexicon.isUtterance(words.get(i))) {
                return true;
            }
        }
        return false;
    }
}
