package parallax.rules.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.text.Token;

/** Clauses that a verb of saying opens: "said Pear", "reads the notice". */
final class InvertedClause {

    private final Nouns nouns;
    private final Unnamed unnamed;
    private final Audience audience;

    InvertedClause(Nouns nouns, Unnamed unnamed, Audience audience) {
        this.nouns = nouns;
        this.unnamed = unnamed;
        this.audience = audience;
    }

    /** Whether the verb there may open one: every verb of saying but those that need a listener ("told staff"). */
    static boolean opensAt(List<Token> words, int at) {
        return SayingVerb.isAt(words, at) && !Lexicon.tells(words.get(at));
    }

    /** Who speaks in the clause of the {@code verb}, or null: "said Pear"; "said a person close to her", who stays unnamed. */
    @Nullable
    Cue at(List<Token> words, int verb) {
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

    /** Whether no verb follows on the subject: "said Pear.", but not "said Pear was right". */
    static boolean isWhole(List<Token> words, int verb) {
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
}
