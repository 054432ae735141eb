package parallax.rules.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Mention;
import parallax.text.Token;

/** Cues behind a quotation: "…," Pear said; "…," said Pear; "…" — Ann Pear; "…," a fund for juice, Pear said. */
final class CueBehind {

    private static final int LONGEST_SUBJECT = 24;

    private final Mentions mentions;
    private final OpeningNoun opening;
    private final Subjects subjects;
    private final AccordingTo accordingTo;
    private final Audience audience;

    CueBehind(Nouns nouns, Subjects subjects, AccordingTo accordingTo, Audience audience) {
        this.mentions = nouns.mentions();
        this.opening = nouns.opening();
        this.subjects = subjects;
        this.accordingTo = accordingTo;
        this.audience = audience;
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
        Token first = words.get(at);
        if (Lexicon.says(first) && !Lexicon.tells(first)) {
            String speaker = opening.at(words, at + 1);
            return speaker == null ? null : audience.cue(Cue.Kind.SAYS, words, at, speaker, words.size());
        }
        Cue said = canOpenSubject(first) ? subjectAndVerb(words, at) : null;
        return said != null ? said : nameAlone(words, at, quotation, text);
    }

    /** "…, Pear said.", "…, according to Pear." at the end of the quotation's sentence. */
    @Nullable
    Cue atEnd(List<Token> words) {
        for (int i = 1; i < words.size(); i++) {
            Token token = words.get(i);
            if (SmallWords.isBreak(words.get(i - 1))) {
                Cue according = token.is("as") ? null : accordingTo.at(words, i);
                Cue found = according != null || !canOpenSubject(token) ? according : subjectAndVerb(words, i);
                if (found != null) {
                    return found;
                }
            } else if (token.is("according") || token.is("based")) {
                return accordingTo.at(words, i);
            }
        }
        return null;
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
        for (int i = from; i < words.size() && i - from < LONGEST_SUBJECT; i++) {
            Token token = words.get(i);
            if (Lexicon.says(token) && i > from) {
                return words.subList(from, i).stream().anyMatch(this::canSpeak) ? withSubject(words, i) : null;
            }
            if (token.is(".") || token.is(":") || token.is(";") || opensClause(token, i > from)) {
                return null;
            }
        }
        return null;
    }

    private static boolean opensClause(Token token, boolean inside) {
        return token.is("to")
                || token.is("in")
                || token.is("on")
                || token.is("that")
                || token.is("which")
                || token.is("where")
                || token.is("by")
                || token.is("with") && !inside
                || token.is("and") && !inside
                || token.is("but") && !inside
                || token.is("or") && !inside;
    }

    private @Nullable Cue withSubject(List<Token> words, int verb) {
        if (subjects.isUnnamed(words, verb)) {
            return audience.cue(Cue.Kind.SAYS, words, verb, null, words.size());
        }
        String speaker = subjects.before(words, verb);
        return speaker == null ? null : audience.cue(Cue.Kind.SAYS, words, verb, speaker, words.size());
    }

    /** A person's name right behind a quotation that ends in a comma speaks, whatever the verb is. */
    private @Nullable Cue nameAlone(List<Token> words, int at, Quotation quotation, String text) {
        Mention mention = mentions.at(words.get(at));
        if (mention == null || mention.kind() != Mention.Kind.PERSON) {
            return null;
        }
        if (at > 0 && !words.get(0).is(",")) {
            return audience.cue(Cue.Kind.SAYS, words, at, mention.name(), words.size()); // "…" — Ann Pear
        }
        boolean comma = quotation.last(text) == ',' && quotation.startsUpper(text);
        if (!comma || mention.form() != Mention.Form.NAME) {
            return null;
        }
        int verb = Mentions.endOf(words, at, mention);
        boolean plain = verb < words.size()
                && words.get(verb).isWord()
                && !words.get(verb).isCapitalised();
        return plain ? audience.cue(Cue.Kind.SAYS, words, verb, mention.name(), words.size()) : null;
    }
}
