package parallax.rules.role;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.text.Span;
import parallax.text.Token;

/** Finds titles in the tokens of a sentence: "interim CEO", "co-founder and CEO", "chief strategy officer", "VP of design". */
final class Titles {

    private static final Cues NOUNS = Cues.of("titles");
    private static final Cues LED = Cues.ofKind("titles", "led");
    private static final Cues MODIFIERS = Cues.of("modifiers");
    private static final Set<String> PAST = Set.of("former", "ex", "ex-", "onetime", "then", "erstwhile", "outgoing");
    private static final Set<String> LEADS =
            Set.of("a", "an", "the", "its", "his", "her", "their", "'s", "as", "former", "current", "new", "and", ",");
    private static final int LONGEST = 8;

    private Titles() {}

    /** The position behind the title that starts at {@code at}, or -1. */
    static int end(List<Token> tokens, int at, int limit) {
        int noun = noun(tokens, at, Math.min(limit, at + LONGEST));
        if (noun < 0) {
            return -1;
        }
        int end = noun + 1;
        while (true) {
            int next = end;
            if (next < limit
                    && (tokens.get(next).is("and")
                            || tokens.get(next).is("&")
                            || tokens.get(next).is("/"))) {
                next++;
            } else if (next + 1 < limit && tokens.get(next).is(",") && isNoun(tokens, next + 1)) {
                next++;
            } else {
                break;
            }
            int more = next < limit ? noun(tokens, next, Math.min(limit, next + LONGEST)) : -1;
            if (more < 0
                    || isPlural(tokens.get(more).lower())
                            != isPlural(tokens.get(noun).lower())) {
                break;
            }
            end = more + 1;
        }
        return ofSomething(tokens, end, limit);
    }

    /** "Of engineering", "of the board": words of the title; "of Orbit" is not. */
    private static int ofSomething(List<Token> tokens, int end, int limit) {
        if (end + 1 >= limit || !(tokens.get(end).is("of") || tokens.get(end).is("for"))) {
            return end;
        }
        int next = end + 1;
        if (tokens.get(next).is("the")
                && next + 1 < limit
                && tokens.get(next + 1).is("board")) {
            return next + 2;
        }
        if (tokens.get(end).is("for")) {
            return end;
        }
        int at = next;
        while (at < limit && at < next + 4 && isArea(tokens.get(at))) {
            at++;
        }
        return at > next ? at : end;
    }

    private static boolean isArea(Token token) {
        return MODIFIERS.contains(token.lower()) || token.is("staff") || token.is("applications");
    }

    private static int noun(List<Token> tokens, int at, int limit) {
        int officer = officer(tokens, at, limit);
        if (officer > at) {
            return officer;
        }
        int i = at;
        while (i < limit && isModifier(tokens.get(i)) && !(isNoun(tokens, i) && !isModifierToo(tokens, i, limit))) {
            i++;
        }
        if (i >= limit) {
            return -1;
        }
        if (!isNoun(tokens, i)) {
            return -1;
        }
        boolean led = i > at
                || isLed(tokens, at)
                || (i + 1 < tokens.size() && tokens.get(i + 1).is("of"));
        return LED.contains(tokens.get(i).lower()) && !led ? -1 : i;
    }

    /** "Chief … officer": whatever stands between the two. */
    private static int officer(List<Token> tokens, int at, int limit) {
        if (tokens.get(at).is("chief")) {
            for (int i = at + 1; i < Math.min(limit, at + 5); i++) {
                if (tokens.get(i).is("officer")) {
                    return i;
                }
                if (!tokens.get(i).isWord() && !tokens.get(i).is("&")) {
                    return -1;
                }
            }
        }
        return -1;
    }

    private static boolean isModifier(Token token) {
        return token.isWord() && MODIFIERS.contains(token.lower());
    }

    /** Whether the word, though a noun of titles, goes on to another: the "chief" of "chief executive". */
    private static boolean isModifierToo(List<Token> tokens, int at, int limit) {
        return at + 1 < limit && (isModifier(tokens.get(at + 1)) || isNoun(tokens, at + 1));
    }

    private static boolean isNoun(List<Token> tokens, int at) {
        return tokens.get(at).isWord() && NOUNS.contains(tokens.get(at).lower());
    }

    private static boolean isLed(List<Token> tokens, int at) {
        return at > 0
                && (LEADS.contains(tokens.get(at - 1).lower())
                        || tokens.get(at - 1).isCapitalised());
    }

    static boolean isPlural(String noun) {
        return noun.endsWith("s") && NOUNS.contains(noun.substring(0, noun.length() - 1));
    }

    static boolean isPast(@Nullable Token before) {
        return before != null && PAST.contains(before.lower());
    }

    static Title title(List<Token> tokens, int from, int to, String text) {
        Span span = new Span(tokens.get(from).start(), tokens.get(to - 1).end());
        boolean founder = true;
        boolean plural = false;
        for (Token token : tokens.subList(from, to)) {
            boolean isNoun = NOUNS.contains(token.lower());
            founder &= !isNoun || token.lower().contains("founder");
            plural |= isNoun && isPlural(token.lower());
        }
        return new Title(span.of(text), span, isPast(from > 0 ? tokens.get(from - 1) : null), plural, founder);
    }
}
