package parallax.rules.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Mention;
import parallax.text.Token;

/** Cues behind a quotation without a verb of saying: "…" — Ann Pear; "…," Pear laughs; was called "…" by Pear. */
final class VerblessCue {

    private static final int FARTHEST_PARTICIPLE = 4;
    private static final int LONGEST_DESCRIPTION = 5;

    private final Nouns nouns;
    private final Mentions mentions;
    private final Audience audience;

    VerblessCue(Nouns nouns, Audience audience) {
        this.nouns = nouns;
        this.mentions = nouns.mentions();
        this.audience = audience;
    }

    /** A person's name right behind a quotation that ends in a comma speaks, whatever the verb is. */
    @Nullable
    Cue name(List<Token> words, int at, Quotation quotation, String text) {
        if (at > 0 && !words.get(0).is(",")) {
            return signed(words, at);
        }
        Mention mention = mentions.personAt(words.get(at));
        boolean comma = quotation.last(text) == ',' && quotation.startsUpper(text);
        if (!comma || mention == null) {
            return null;
        }
        int verb = Mentions.endOf(words, at, mention);
        boolean apposed = verb + 2 < words.size() && words.get(verb).is(",") && isDescription(words, verb + 1);
        if (apposed) { // "…," Ann Pear, a partner at Orchard Ventures.
            return audience.cue(Cue.Kind.SAYS, words, at, mention.name(), words.size());
        }
        boolean plain = verb < words.size()
                && words.get(verb).isWord()
                && !words.get(verb).isCapitalised();
        return plain ? audience.cue(Cue.Kind.SAYS, words, verb, mention.name(), words.size()) : null;
    }

    /** "A partner at", "chairman of": what is said of somebody right behind her name. */
    private static boolean isDescription(List<Token> words, int at) {
        for (int i = at;
                i < words.size() && i - at < LONGEST_DESCRIPTION && words.get(i).isWord();
                i++) {
            if (Lexicon.isTitle(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** "…" — Ann Pear, of Plumtree. */
    private @Nullable Cue signed(List<Token> words, int at) {
        Mention mention = mentions.at(words.get(at));
        if (mention != null && mention.kind() == Mention.Kind.PERSON) {
            return audience.cue(Cue.Kind.SAYS, words, at, mention.name(), words.size());
        }
        int end = at;
        while (end < words.size() && words.get(end).isWord() && words.get(end).isCapitalised()) {
            end++;
        }
        boolean alone = end - at > 1 && (end == words.size() || words.get(end).is(","));
        return alone && mention == null
                ? audience.cue(Cue.Kind.SAYS, words, at, nouns.ending().at(words, end - 1), words.size())
                : null;
    }

    /** "Was called “…” by Pear": behind a verb of judging that has no subject of its own. */
    @Nullable
    Cue agent(List<Token> words, List<Token> before) {
        if (words.isEmpty() || !words.get(0).is("by")) {
            return null;
        }
        for (int i = before.size() - 1; i > 0 && before.size() - i <= FARTHEST_PARTICIPLE; i--) {
            Token helper = before.get(i - 1);
            if (Lexicon.judges(before.get(i)) && (SmallWords.isBe(helper) || helper.is("being"))) {
                String speaker = nouns.opening().at(words, 1);
                return speaker == null ? null : audience.cue(Cue.Kind.JUDGES, words, 0, speaker, words.size());
            }
        }
        return null;
    }
}
