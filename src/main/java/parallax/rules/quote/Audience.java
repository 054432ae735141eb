package parallax.rules.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Mention;
import parallax.text.Token;

/** To whom something was said: "told Farm Daily", "said in an interview with Farm Daily". */
final class Audience {

    private static final int FARTHEST = 10;

    /** Words from "to" to a sentence's point, with "the" and a name of three words. */
    private static final int LONGEST_NAME = 6;

    private final Mentions mentions;

    Audience(Mentions mentions) {
        this.mentions = mentions;
    }

    /** A cue whose verb stands at {@code verb}; it reaches from the first of the words to before {@code end}. */
    Cue cue(Cue.Kind kind, List<Token> words, int verb, @Nullable String speaker, int end) {
        Token last = words.get(Math.max(0, end - 1));
        return new Cue(
                kind,
                words.get(verb),
                speaker,
                told(words, verb),
                words.get(0).span().cover(last.span()));
    }

    private @Nullable String told(List<Token> words, int verb) {
        if (Lexicon.tells(words.get(verb))) {
            return nameAt(words, verb + 1);
        }
        boolean uttered = false;
        for (int i = verb + 1; i < words.size() && i - verb < FARTHEST; i++) {
            uttered |= Lexicon.isUtterance(words.get(i));
            if (uttered && Lexicon.addresses(words.get(i))) {
                return nameAt(words, i + 1);
            }
        }
        return interviewed(words, verb);
    }

    /** "In an interview with Farm Daily, Pear said", "speaking to Farm Daily, Pear said". */
    private @Nullable String interviewed(List<Token> words, int verb) {
        for (int i = 1; i < Math.min(verb, FARTHEST); i++) {
            boolean uttered =
                    words.get(i - 1).is("interview") || words.get(i - 1).is("speaking");
            if (uttered && Lexicon.addresses(words.get(i))) {
                return nameAt(words, i + 1);
            }
        }
        return null;
    }

    /** "Pear made the point in a statement to Farm Daily.": to whom a sentence that ends so announces words; or null. */
    @Nullable
    String announced(List<Token> sentence) {
        boolean uttered = false;
        for (int i = 0; i + 1 < sentence.size(); i++) {
            uttered |= Lexicon.isUtterance(sentence.get(i));
            if (uttered && Lexicon.addresses(sentence.get(i))) {
                String name = nameAt(sentence, i + 1);
                return name != null && sentence.size() - i <= LONGEST_NAME ? name : null;
            }
        }
        return null;
    }

    private @Nullable String nameAt(List<Token> words, int from) {
        int start = from < words.size() && words.get(from).is("the") ? from + 1 : from;
        Mention mention = start < words.size() ? mentions.at(words.get(start)) : null;
        if (mention != null) {
            return mention.name();
        }
        int end = start;
        while (end < words.size() && words.get(end).isWord() && words.get(end).isCapitalised()) {
            end++;
        }
        return end > start ? mentions.fullest(EndingNoun.joined(words, start, end)) : null;
    }
}
