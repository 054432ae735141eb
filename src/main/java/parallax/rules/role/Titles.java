package parallax.rules.role;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import parallax.text.Span;
import parallax.text.Token;

/** Finds titles in the tokens of a sentence: "interim CEO", "co-founder and CEO", "chief strategy officer", "VP of design". */
final class Titles {

    private static final Cues NOUNS = Cues.of("titles");
    private static final Cues LED = Cues.ofKinds("titles", "led");
    private static final Cues MODIFIERS = Cues.of("modifiers");
    private static final Set<String> PAST = Set.of("former", "ex", "ex-", "onetime", "then", "erstwhile", "outgoing");
    private static final Set<String> LEADS =
            Set.of("a an the its his her their 's as becomes become becoming former current new and ,".split(" "));
    private static final Set<String> NO_FIELDS = Set.of(
            ("the its his her their our your this that these those which what whom one two three many several some"
                            + " all each both another any most more former startup company firm maker giant rival group")
                    .split(" "));
    private static final Set<String> CLOSERS =
            Set.of(", . at for and who said says will has is was had to in told ) as".split(" "));
    private static final int LONGEST = 8;
    private static final int LONGEST_AREA = 4;
    private static final int LONGEST_OFFICER = 5;

    private final List<Token> tokens;

    /** @param tokens those of a sentence */
    Titles(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The position behind the title that starts at {@code at}, or -1; it ends before {@code limit}. */
    int end(int at, int limit) {
        int noun = noun(at, limit);
        if (noun < 0) {
            return -1;
        }
        int end = noun + 1;
        for (int next = joined(end, limit); next >= 0; next = joined(end, limit)) {
            int more = next < limit ? noun(next, limit) : -1;
            if (more < 0 || isPlural(more) != isPlural(noun)) {
                break;
            }
            end = more + 1;
        }
        return ofSomething(end, limit);
    }

    /** Where a second title would begin, behind the "and" or comma at {@code at}, or -1. */
    private int joined(int at, int limit) {
        if (at >= limit) {
            return -1;
        }
        Token joint = tokens.get(at);
        boolean and = joint.is("and") || joint.is("&") || joint.is("/");
        boolean listed = joint.is(",") && at + 1 < limit && isNoun(at + 1);
        return and || listed ? at + 1 : -1;
    }

    /** "Of engineering", "of the board": words of the title; "of Orbit" is not. */
    private int ofSomething(int end, int limit) {
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
        if (at < limit && isField(tokens.get(at)) && !describes(at, limit)) {
            at++;
            boolean two = at < limit && isField(tokens.get(at)) && isClosed(at + 1); // "head of supply chain"
            at = two ? at + 1 : at;
        }
        while (at < limit && at < next + LONGEST_AREA && isArea(tokens.get(at))) {
            at++;
        }
        return at > next ? andField(at, limit) : end;
    }

    /** "Artificial intelligence startup": words about a company, no field. */
    private boolean describes(int at, int limit) {
        for (int i = at + 1; i < Math.min(limit, at + LONGEST_AREA); i++) {
            if (NO_FIELDS.contains(tokens.get(i).lower())) {
                return true;
            }
            if (!tokens.get(i).isWord()) {
                return false;
            }
        }
        return false;
    }

    /** "Trust and safety", "policy and communications". */
    private int andField(int at, int limit) {
        boolean and =
                at + 1 < limit && (tokens.get(at).is("and") || tokens.get(at).is("&"));
        return and && isClosed(at + 2) && isField(tokens.get(at + 1)) ? at + 2 : at;
    }

    private boolean isClosed(int at) {
        return at >= tokens.size() || CLOSERS.contains(tokens.get(at).lower());
    }

    /** A word that may name what somebody is the head of. */
    private static boolean isField(Token token) {
        return token.isWord()
                && !token.isCapitalised()
                && token.text().length() > 2
                && !NO_FIELDS.contains(token.lower());
    }

    private static boolean isArea(Token token) {
        return MODIFIERS.contains(token.lower()) || token.is("staff") || token.is("applications");
    }

    /** The noun that a title at {@code at} ends in, behind its modifiers, or -1. */
    private int noun(int at, int before) {
        int limit = Math.min(before, at + LONGEST);
        int officer = officer(at, limit);
        if (officer > at) {
            return officer;
        }
        int i = at;
        while (i < limit && isModifier(i) && (!isNoun(i) || goesOn(i, limit))) {
            i++;
        }
        if (i >= limit || !isNoun(i)) {
            return -1;
        }
        boolean led = i > at
                || isLed(at)
                || (i + 1 < tokens.size() && tokens.get(i + 1).is("of"));
        return LED.contains(tokens.get(i).lower()) && !led ? -1 : i;
    }

    /** "Chief … officer": whatever stands between the two. */
    private int officer(int at, int limit) {
        if (tokens.get(at).is("chief")) {
            for (int i = at + 1; i < Math.min(limit, at + LONGEST_OFFICER); i++) {
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

    private boolean isModifier(int at) {
        return tokens.get(at).isWord() && MODIFIERS.contains(tokens.get(at).lower());
    }

    /** Whether a noun of titles goes on to another: the "chief" of "chief executive". */
    private boolean goesOn(int at, int limit) {
        return at + 1 < limit && (isModifier(at + 1) || isNoun(at + 1));
    }

    private boolean isNoun(int at) {
        return tokens.get(at).isWord() && NOUNS.contains(tokens.get(at).lower());
    }

    private boolean isLed(int at) {
        return at > 0
                && (LEADS.contains(tokens.get(at - 1).lower())
                        || tokens.get(at - 1).isCapitalised());
    }

    private boolean isPlural(int at) {
        String noun = tokens.get(at).lower();
        return noun.endsWith("s") && NOUNS.contains(noun.substring(0, noun.length() - 1));
    }

    /** The title that the tokens from {@code from} to {@code to}, exclusive, print in {@code text}. */
    Title title(int from, int to, String text) {
        Span span = new Span(tokens.get(from).start(), tokens.get(to - 1).end());
        boolean past = from > 0 && PAST.contains(tokens.get(from - 1).lower());
        boolean plural = IntStream.range(from, to)
                .anyMatch(at -> NOUNS.contains(tokens.get(at).lower()) && isPlural(at));
        return new Title(span.of(text), span, past, plural);
    }
}
