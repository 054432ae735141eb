package parallax.rules.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import parallax.text.Characters;
import parallax.text.Span;
import parallax.text.Token;

/** Cuts tokens into {@linkplain Piece pieces}. */
final class Pieces {

    private static final Set<String> PREFIXES =
            Set.of("ex", "non", "pre", "post", "anti", "pro", "then", "mid", "late", "early");

    private static final Set<String> BOUND = Set.of("co", "self", "multi", "re", "semi", "ultra", "cross", "all");

    /** What a hyphen joins to a name that is not the name's: "Bell-led". */
    private static final Set<String> JOINED =
            Set.of("led", "run", "owned", "based", "headquartered", "like", "era", "style");
    /** The syllables of Korean and Chinese given names are no longer. */
    private static final int SYLLABLE = 5;

    private Pieces() {}

    /**
     * The pieces of {@code tokens}.
     *
     * @param whole tells which hyphenated words, in lower case, are names and stay whole
     * @param company tells which words, in lower case, are companies' names: "Google-Anthropic" parts into two
     */
    static List<Piece> of(List<Token> tokens, Predicate<String> whole, Predicate<String> company) {
        List<Piece> pieces = new ArrayList<>(tokens.size() + 16);
        for (Token token : tokens) {
            if (isDash(token, pieces)) {
                Piece first = pieces.remove(pieces.size() - 1);
                pieces.add(new Piece(new Span(first.start(), token.end()), "--", "—", token.kind()));
                continue;
            }
            boolean surname = !pieces.isEmpty() && isAfterGivenName(token, pieces.get(pieces.size() - 1), company);
            int cut = token.isWord() && !surname && !whole.test(token.lower()) ? cut(token, company) : -1;
            if (cut < 0) {
                pieces.add(new Piece(token.span(), token.text(), token.lower(), token.kind()));
            } else {
                pieces.add(part(token, 0, cut));
                pieces.add(part(
                        token,
                        isName(token.text(), cut) ? cut + 1 : cut,
                        token.text().length()));
            }
        }
        return pieces;
    }

    /** Whether the token is the second of two hyphens that stand for a dash. */
    private static boolean isDash(Token token, List<Piece> before) {
        if (!token.text().equals("-") || before.isEmpty()) {
            return false;
        }
        Piece last = before.get(before.size() - 1);
        return last.is("-") && last.end() == token.start();
    }

    /** The "Elliott-Quarle" of "Kellan Elliott-Quarle", the "Soo-man" of "Lee Soo-man": one word of a person's name. */
    private static boolean isAfterGivenName(Token token, Piece before, Predicate<String> company) {
        int hyphen = token.text().indexOf('-');
        boolean follows = before.end() + 1 == token.start() && before.isCapitalised() && !before.isPossessive();
        if (hyphen < 1
                || hyphen + 1 == token.text().length()
                || !follows
                || !token.isCapitalised()
                || company.test(before.lower())) {
            return false;
        }
        String first = token.lower().substring(0, hyphen);
        String last = token.lower().substring(hyphen + 1);
        boolean syllables = hyphen <= SYLLABLE
                && last.length() <= SYLLABLE
                && Character.isLowerCase(token.text().charAt(hyphen + 1))
                && !JOINED.contains(last)
                && !Vocabulary.isEnglish(first)
                && before.text().length() <= SYLLABLE;
        boolean doubled = !Vocabulary.isEnglish(before.lower())
                && Vocabulary.isGivenName(first)
                && Character.isUpperCase(token.text().charAt(hyphen + 1))
                && !company.test(last);
        return doubled || syllables && !company.test(first);
    }

    private static Piece part(Token token, int from, int to) {
        Span span = new Span(token.start() + from, token.start() + to);
        return new Piece(span, token.text().substring(from, to), token.lower().substring(from, to), Token.Kind.WORD);
    }

    private static boolean isName(String text, int cut) {
        return Characters.isHyphen(text.charAt(cut)) && Character.isUpperCase(text.charAt(cut + 1));
    }

    private static boolean isWord(String lower) {
        return Vocabulary.isEnglish(lower)
                || JOINED.contains(lower)
                || lower.length() > 4 && (lower.endsWith("ed") || lower.endsWith("ing"));
    }

    /** Where a company's name begins in "takeawaysOpenAI", a slip of typesetting; -1 where none does. */
    private static int glued(Token token, Predicate<String> company) {
        String text = token.text();
        int at = 0;
        while (at < text.length() && Character.isLowerCase(text.charAt(at))) {
            at++;
        }
        return at > 2
                        && at < text.length()
                        && Vocabulary.isEnglish(token.lower().substring(0, at))
                        && company.test(token.lower().substring(at))
                ? at
                : -1;
    }

    /** Where the hyphen stands that parts a name from a word or from another name; -1 where none does. */
    private static int cut(Token token, Predicate<String> company) {
        String text = token.text();
        if (token.lower().length() != text.length()) {
            return -1;
        }
        int last = -1;
        for (int i = text.length() - 2; i > 0; i--) {
            if (Characters.isHyphen(text.charAt(i))) {
                last = i;
                break;
            }
        }
        if (last < 0) {
            return glued(token, company);
        }
        boolean nameBefore = hasUpper(text, 0, last) || hasDigitInside(text, last);
        if (Character.isLowerCase(text.charAt(last + 1))) {
            String after = token.lower().substring(last + 1);
            return nameBefore
                            && !BOUND.contains(token.lower().substring(0, last))
                            && isWord(after)
                            && (JOINED.contains(after) || !Vocabulary.isGivenName(token.lower()))
                    ? last
                    : -1;
        }
        String before = token.lower().substring(0, last);
        if (PREFIXES.contains(before) && Character.isUpperCase(text.charAt(last + 1))) {
            return last;
        }
        return company.test(before) || company.test(token.lower().substring(last + 1)) ? last : -1;
    }

    /** "a16z", "micro1": a name in small letters. */
    private static boolean hasDigitInside(String text, int to) {
        for (int i = 1; i < to; i++) {
            if (Character.isDigit(text.charAt(i)) && Character.isLetter(text.charAt(0))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasUpper(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
