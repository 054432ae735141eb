package parallax.rules.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.text.Token;

/** Clauses whose speaker stands before the verb of saying: "Pear said", "a person close to her said". */
final class SpeakerClause {

    private final Nouns nouns;
    private final Mentions mentions;
    private final Subjects subjects;
    private final Unnamed unnamed;
    private final Audience audience;

    SpeakerClause(Nouns nouns, Subjects subjects, Unnamed unnamed, Audience audience) {
        this.nouns = nouns;
        this.mentions = nouns.mentions();
        this.subjects = subjects;
        this.unnamed = unnamed;
        this.audience = audience;
    }

    /** Whether one may start with the word: it determines a noun, or is one who can speak. */
    boolean opensWith(Token token) {
        return SmallWords.isDeterminer(token) || canSpeak(token);
    }

    /** A name, a pronoun or a noun for one who can speak. */
    private boolean canSpeak(Token token) {
        return mentions.at(token) != null
                || SmallWords.isPronoun(token)
                || Lexicon.isTitle(token)
                || Lexicon.isUtterance(token)
                || Lexicon.isUnnamed(token)
                || token.isWord() && token.isCapitalised();
    }

    /** Who speaks in the clause that starts at {@code from}; null where it does not come to a verb of saying. */
    @Nullable
    Cue at(List<Token> words, int from) {
        for (int i = from; i < words.size() && i - from < Subjects.LONGEST; i++) {
            Token token = words.get(i);
            if (i > from && SayingVerb.isAt(words, i)) {
                return words.subList(from, i).stream().anyMatch(this::canSpeak) ? withSubject(words, i) : null;
            }
            if (token.is("(")) {
                i = closing(words, i);
            } else if (endsSubject(words, i) || opensClause(words, i, from)) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Cue withSubject(List<Token> words, int verb) {
        if (unnamed.isBefore(words, verb)) {
            return audience.cue(Cue.Kind.SAYS, words, verb, null, words.size());
        }
        String quoted = quoted(words, verb);
        String speaker = quoted == null ? subjects.before(words, verb) : quoted;
        return speaker == null ? null : audience.cue(Cue.Kind.SAYS, words, verb, speaker, words.size());
    }

    /** "…," Plumtree said, quoting Ann Pear: it passes on what she said. */
    private @Nullable String quoted(List<Token> words, int verb) {
        for (int i = verb + 1; i < words.size() - 1 && i - verb < Subjects.LONGEST; i++) {
            if (words.get(i).is("quoting")) {
                return nouns.opening().at(words, i + 1);
            }
        }
        return null;
    }

    private static int closing(List<Token> words, int open) {
        int at = open;
        while (at < words.size() - 1
                && at - open < Subjects.LONGEST
                && !words.get(at).is(")")) {
            at++;
        }
        return at;
    }

    /** The point of an abbreviation, which a comma follows, ends nothing: "R-Ky., said". */
    private static boolean endsSubject(List<Token> words, int at) {
        Token token = words.get(at);
        boolean point =
                token.is(".") && !(at + 1 < words.size() && words.get(at + 1).is(","));
        return point || token.is(":") || token.is(";");
    }

    private boolean opensClause(List<Token> words, int at, int from) {
        Token token = words.get(at);
        boolean aside = at > from + 1 && words.get(at - 1).is(",") && mentions.isName(words.get(from));
        boolean clause = token.is("to")
                || token.is("in")
                || token.is("on")
                || token.is("that")
                || token.is("which")
                || token.is("where")
                || token.is("by");
        boolean first = token.is("with") || token.is("and") || token.is("but") || token.is("or");
        boolean published =
                token.is("on") && at > from && Lexicon.isUtterance(words.get(at - 1)); // "a notice on its site"
        return clause && !aside && !published || first && at == from;
    }
}
