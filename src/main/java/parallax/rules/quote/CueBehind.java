package parallax.rules.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.text.Token;

/** Cues behind a quotation: "…," Pear said; "…," said Pear; "…," a fund for juice, Pear said. */
final class CueBehind {

    /** From "as" past "the company's founder Ann Pear" to "put it". */
    private static final int LONGEST_NAME = 7;

    private final Nouns nouns;
    private final Mentions mentions;
    private final Subjects subjects;
    private final Unnamed unnamed;
    private final AccordingTo accordingTo;
    private final Audience audience;
    private final VerblessCue verbless;

    CueBehind(
            Nouns nouns,
            Subjects subjects,
            Unnamed unnamed,
            AccordingTo accordingTo,
            Audience audience,
            VerblessCue verbless) {
        this.nouns = nouns;
        this.mentions = nouns.mentions();
        this.subjects = subjects;
        this.unnamed = unnamed;
        this.accordingTo = accordingTo;
        this.audience = audience;
        this.verbless = verbless;
    }

    /** The cue right behind the quotation. */
    @Nullable
    Cue next(List<Token> words, Quotation quotation, String text) {
        int at = 0;
        while (at < words.size() && SmallWords.isBreak(words.get(at))) {
            at++;
        }
        if (at >= words.size()) {
            return null;
        }
        boolean how = words.get(at).is("is")
                && at + 1 < words.size()
                && words.get(at + 1).is("how");
        if (how) {
            return accordingTo.put(words, at + 1);
        }
        if (words.get(at).is("as")) {
            return accordingTo.at(words, at);
        }
        if (at + 1 < words.size() && (words.get(at).is("which") || words.get(at).is("that"))) {
            at++;
        }
        Cue according = accordingTo.at(words, at);
        if (according != null) {
            return according;
        }
        boolean parted = at > 0 || quotation.endsClause(text);
        if (SayingVerb.isAt(words, at) && !Lexicon.tells(words.get(at))) {
            return parted || words.get(at).is("said") || words.get(at).is("says") ? inverted(words, at) : null;
        }
        boolean spoken = quotation.endsSpeech(text) && words.get(at).isWord() && !SmallWords.opensClause(words.get(at));
        Cue said = spoken || canOpenSubject(words.get(at)) ? subjectAndVerb(words, at) : null;
        return said != null ? said : verbless.name(words, at, quotation, text);
    }

    /** "…," said Pear; "…," said a person close to her, who stays unnamed. */
    private @Nullable Cue inverted(List<Token> words, int verb) {
        Cue text = reading(words, verb);
        if (text != null) {
            return text;
        }
        boolean isUnnamed = unnamed.isBehind(words, verb);
        String speaker = isUnnamed ? null : nouns.opening().at(words, verb + 1);
        return speaker == null && !isUnnamed ? null : audience.cue(Cue.Kind.SAYS, words, verb, speaker, words.size());
    }

    /** "…," reads the announcement on its site: whose it is, or else whom the article spoke of. */
    private @Nullable Cue reading(List<Token> words, int verb) {
        int noun = verb + 2;
        boolean reads = words.get(verb).is("reads") || words.get(verb).is("read");
        if (!reads || noun >= words.size() || !Lexicon.isUtterance(words.get(noun))) {
            return null;
        }
        String spokenOf = nouns.ending().at(words, noun);
        String speaker = spokenOf == null ? nouns.first().in(words, words.size()) : spokenOf;
        return speaker == null ? null : audience.cue(Cue.Kind.SAYS, words, verb, speaker, words.size());
    }

    /** "…, Pear said.", "…, according to Pear." at the end of the quotation's sentence. */
    @Nullable
    Cue atEnd(List<Token> words) {
        for (int i = 1; i < words.size(); i++) {
            Token token = words.get(i);
            if (SmallWords.isBreak(words.get(i - 1))) {
                Cue found = behindComma(words, i);
                if (found != null) {
                    return found;
                }
            } else if (token.is("according") || token.is("based")) {
                return accordingTo.at(words, i);
            }
        }
        return null;
    }

    private @Nullable Cue behindComma(List<Token> words, int at) {
        Token token = words.get(at);
        Cue according = token.is("as") ? asPut(words, at) : accordingTo.at(words, at);
        if (according != null) {
            return according;
        }
        if (SayingVerb.isAt(words, at) && !Lexicon.tells(token)) {
            return isLast(words, at) ? inverted(words, at) : null;
        }
        return canOpenSubject(token) ? subjectAndVerb(words, at) : null;
    }

    /** "…, as Pear put it": no other clause that opens so. */
    private @Nullable Cue asPut(List<Token> words, int as) {
        for (int i = as + 2; i + 1 < words.size() && i - as <= LONGEST_NAME; i++) {
            boolean puts = words.get(i).is("put") || words.get(i).is("puts");
            if (puts && words.get(i + 1).is("it")) {
                return accordingTo.put(words, as);
            }
        }
        return null;
    }

    /** "…, said Pear.", but not "…, said Pear was right": no verb follows. */
    private boolean isLast(List<Token> words, int verb) {
        int at = verb + 1;
        while (at < words.size() && at - verb < Subjects.LONGEST) {
            Token token = words.get(at);
            if (SmallWords.isBreak(token) || token.is(".")) {
                return true;
            }
            if (SmallWords.isBe(token) && !token.is("'s") || SayingVerb.isAt(words, at)) {
                return false;
            }
            at++;
        }
        return at == words.size();
    }

    private boolean canOpenSubject(Token token) {
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

    private @Nullable Cue subjectAndVerb(List<Token> words, int from) {
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

    /** "…," Plumtree said, quoting Ann Pear: it passes on what she said. */
    private @Nullable String quoted(List<Token> words, int verb) {
        for (int i = verb + 1; i < words.size() - 1 && i - verb < Subjects.LONGEST; i++) {
            if (words.get(i).is("quoting")) {
                return nouns.opening().at(words, i + 1);
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
}
