package parallax.rules.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Mention;
import parallax.text.Token;

/** The first in a sentence who may be its subject. */
final class FirstNoun {

    private final Mentions mentions;
    private final Speakers speakers;

    FirstNoun(Mentions mentions, Speakers speakers) {
        this.mentions = mentions;
        this.speakers = speakers;
    }

    /** Whom it means, among the words before {@code end}. */
    @Nullable
    String in(List<Token> words, int end) {
        String backup = null;
        for (int i = 0; i < end; i++) {
            Token token = words.get(i);
            String name = SmallWords.isPronoun(token) ? speakers.pronoun(token) : null;
            Mention mention = mentions.at(token);
            if (mention != null && name == null) {
                name = mention.name();
            }
            if (name != null) {
                boolean governed = isGoverned(words, Mentions.startOf(words, i, mention));
                if (!governed && !isOwner(words, i, mention)) {
                    String person = personBehind(words, Mentions.endOf(words, i, mention), end);
                    return person == null ? name : person;
                }
                backup = backup == null && !Lexicon.isOutlet(name) ? name : backup;
                i = Mentions.endOf(words, i, mention) - 1;
            }
        }
        return backup;
    }

    /** "Plumtree product manager Ann Pear": the person whom a company's name only describes. */
    private @Nullable String personBehind(List<Token> words, int from, int end) {
        for (int i = from; i < Math.min(end, from + 7); i++) {
            Token token = words.get(i);
            Mention person = mentions.personAt(token);
            if (person != null) {
                return i > from ? person.name() : null;
            }
            if (!token.isWord() || Lexicon.says(token) || Lexicon.judges(token) || SmallWords.isPreposition(token)) {
                return null;
            }
        }
        return null;
    }

    /** Whether a preposition governs the name: "in Plumtree", "with the Plumtree team". */
    private static boolean isGoverned(List<Token> words, int start) {
        int at = start - 1;
        while (at >= 0
                && start - at < 4
                && (words.get(at).is("the") || words.get(at).is("a") || Lexicon.isTitle(words.get(at)))) {
            at--;
        }
        return at >= 0 && (SmallWords.isPreposition(words.get(at)) || Lexicon.tells(words.get(at)));
    }

    private static boolean isOwner(List<Token> words, int index, @Nullable Mention mention) {
        int end = Mentions.endOf(words, index, mention);
        return SmallWords.isOwner(words.get(index))
                || end < words.size() && SmallWords.isPossessiveEnding(words.get(end));
    }
}
