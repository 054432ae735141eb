package parallax.rules.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.text.Token;

/** Cues without a verb of their own: "according to Pear", "as outlined by Pear", "as Pear put it". */
final class AccordingTo {

    /** From "in" past a name to "'s view". */
    private static final int LONGEST_NAME = 8;
    /** How many words "according to" and the name behind it take at most: what follows is the article's own. */
    private static final int REACH = 8;

    private final OpeningNoun opening;
    private final EndingNoun ending;
    private final FirstNoun first;
    private final Subjects subjects;
    private final Unnamed unnamed;
    private final Audience audience;

    AccordingTo(Nouns nouns, Subjects subjects, Unnamed unnamed, Audience audience) {
        this.opening = nouns.opening();
        this.ending = nouns.ending();
        this.first = nouns.first();
        this.subjects = subjects;
        this.unnamed = unnamed;
        this.audience = audience;
    }

    /** The cue that opens at a word; null where none does. */
    @Nullable
    Cue at(List<Token> words, int at) {
        if (words.get(at).is("in")) {
            return inTheWords(words, at);
        }
        return words.get(at).is("as") ? asTold(words, at) : according(words, at);
    }

    /** "In the words of Pear", "in Pear's view". */
    private @Nullable Cue inTheWords(List<Token> words, int in) {
        for (int i = in + 2; i < Math.min(words.size(), in + LONGEST_NAME); i++) {
            if (Lexicon.isView(words.get(i))) {
                String owner = SmallWords.isPossessiveEnding(words.get(i - 1)) ? ending.at(words, i - 2) : null;
                if (owner != null) {
                    return audience.cue(Cue.Kind.ACCORDING, words, i, owner, i + 1);
                }
            }
        }
        boolean opens = in + 4 < words.size()
                && words.get(in + 1).is("the")
                && words.get(in + 2).is("words")
                && words.get(in + 3).is("of");
        String speaker = opens ? opening.at(words, in + 4) : null;
        return speaker == null ? null : audience.cue(Cue.Kind.ACCORDING, words, in + 2, speaker, words.size());
    }

    private @Nullable Cue asTold(List<Token> words, int as) {
        int told = as + 1;
        if (told < words.size()
                && (words.get(told).is("first") || words.get(told).lower().endsWith("ly"))) {
            told++;
        }
        if (told < words.size() && Lexicon.isAsTold(words.get(told))) {
            int noun = told + 1;
            while (noun < words.size() && SmallWords.isPreposition(words.get(noun))) {
                noun++;
            }
            String speaker = noun < words.size() ? opening.at(words, noun) : null;
            return speaker == null ? null : audience.cue(Cue.Kind.ACCORDING, words, told, speaker, words.size());
        }
        return put(words, as);
    }

    /** "As Pear put it", "is how Pear put it": what follows the word at {@code as}. */
    @Nullable
    Cue put(List<Token> words, int as) {
        for (int i = as + 2; i < words.size() && i - as < Subjects.LONGEST; i++) {
            Token token = words.get(i);
            if (i > as + 2 && SmallWords.isJoint(words.get(i - 1))) {
                return null; // "as CEO, and then it said"
            }
            if (Lexicon.says(token) || Lexicon.judges(token) || token.is("put") || token.is("puts")) {
                boolean isUnnamed = unnamed.isBefore(words, i);
                String speaker = isUnnamed ? null : subjects.before(words, i);
                return speaker == null && !isUnnamed
                        ? null
                        : audience.cue(Cue.Kind.SAYS, words, i, speaker, words.size());
            }
        }
        return null;
    }

    private @Nullable Cue according(List<Token> words, int at) {
        Token first = words.get(at);
        if (!first.is("according") && !first.is("based") && !first.is("per")) {
            return null;
        }
        int noun = at + 1;
        if (noun < words.size() && (words.get(noun).is("to") || words.get(noun).is("on"))) {
            noun++;
        } else if (!first.is("per")) {
            return null;
        }
        String speaker = noun < words.size() ? opening.at(words, noun) : null;
        if (speaker == null && noun < words.size() && SmallWords.isOwner(words.get(noun))) {
            speaker = this.first.in(words.subList(noun + 1, words.size()), words.size() - noun - 1);
        }
        int end = Math.min(words.size(), noun + REACH);
        return speaker == null ? null : audience.cue(Cue.Kind.ACCORDING, words, at, speaker, end);
    }
}
