package parallax.rules.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Mention;
import parallax.text.Token;

/** Finds who does what a verb says, among the words of a sentence before it. */
final class Subjects {

    private static final int LONGEST_ASIDE = 24;
    private static final int LONGEST_UNNAMED = 4;
    private static final int LONGEST_APPOSITION = 10;

    private final Mentions mentions;
    private final FirstNoun first;
    private final EndingNoun ending;

    Subjects(Mentions mentions, FirstNoun first, EndingNoun ending) {
        this.mentions = mentions;
        this.first = first;
        this.ending = ending;
    }

    /**
     * The subject of the verb at {@code verb}, which stands before it.
     *
     * @param words the words of the sentence outside quotations
     */
    @Nullable
    String before(List<Token> words, int verb) {
        int at = skipped(words, verb - 1);
        if (at < 0) {
            return null;
        }
        String apposed = at + 1 < verb && words.get(at + 1).is("that") ? apposed(words, at + 1) : null;
        if (apposed != null) {
            return apposed;
        }
        Token last = words.get(at);
        if (last.is(")")) {
            int open = lastIndex(words, at, "(");
            return open > 0 ? before(words, open) : null;
        }
        if (SmallWords.isBreak(last)) {
            boolean relative = at + 1 < verb
                    && (words.get(at + 1).is("who") || words.get(at + 1).is("which"));
            String named = relative ? ending.at(words, at - 1) : null;
            return named == null ? beforeAside(words, at) : named;
        }
        return SmallWords.isJoint(last) ? beforeJoint(words, at) : ending.at(words, at);
    }

    /** "Plumtree, a startup that calls itself": whom the noun before "that" describes. */
    private @Nullable String apposed(List<Token> words, int that) {
        int open = that - 1;
        while (open > 0 && that - open < LONGEST_APPOSITION && !SmallWords.isBreak(words.get(open))) {
            open--;
        }
        boolean described = open > 0
                && open < that - 1
                && SmallWords.isBreak(words.get(open))
                && SmallWords.isDeterminer(words.get(open + 1))
                && words.subList(open + 1, that).stream().noneMatch(Lexicon::says);
        return described ? ending.at(words, open - 1) : null;
    }

    private static int lastIndex(List<Token> words, int before, String lower) {
        int at = before - 1;
        while (at >= 0 && !words.get(at).is(lower)) {
            at--;
        }
        return at;
    }

    /** Back over the words that may stand between a subject and its verb, to the last word of the subject. */
    private static int skipped(List<Token> words, int from) {
        int at = from;
        while (at >= 0 && SmallWords.standsBetween(words.get(at))) {
            at--;
        }
        int time = at;
        while (time >= 0 && SmallWords.isTime(words.get(time))) {
            time--;
        }
        boolean dated = time < at
                && time >= 0
                && (words.get(time).is("on") || words.get(time).is("in"));
        return dated ? skipped(words, time - 1) : time;
    }

    /** "Pear wrote that …, and noted": the subject of the verb before. */
    private @Nullable String beforeJoint(List<Token> words, int joint) {
        for (int i = joint - 1; i > 0; i--) {
            if (Lexicon.says(words.get(i)) || Lexicon.judges(words.get(i))) {
                String name = before(words, i);
                return name == null ? first.in(words, joint) : name;
            }
        }
        return first.in(words, joint);
    }

    /** "Ann Pear, the founder of Plumtree, said": who stands before the aside. */
    private @Nullable String beforeAside(List<Token> words, int comma) {
        String nearest = null;
        for (int i = comma - 1; i > 0 && comma - i <= LONGEST_ASIDE; i--) {
            if (SmallWords.isBreak(words.get(i))) {
                String name = ending.at(words, i - 1);
                if (name != null && !isAside(words, i)) {
                    return name;
                }
                nearest = nearest == null ? name : nearest;
            }
        }
        return nearest == null ? first.in(words, comma) : nearest;
    }

    /** Whether what ends at a comma only describes a person whose name a comma closes too. */
    private boolean isAside(List<Token> words, int end) {
        int open = end - 1;
        while (open >= 0 && end - open < LONGEST_ASIDE && !SmallWords.isBreak(words.get(open))) {
            open--;
        }
        if (open < 1 || !SmallWords.isBreak(words.get(open))) {
            return false;
        }
        Token opener = words.get(open + 1);
        boolean describes = SmallWords.isDeterminer(opener) || SmallWords.isOwner(opener) || Lexicon.isPosition(opener);
        return describes && mentions.personAt(words.get(open - 1)) != null;
    }

    /** Whether the subject behind a verb is somebody whom the article does not name: "said one investor who". */
    boolean isUnnamedBehind(List<Token> words, int verb) {
        for (int i = verb + 1; i < words.size() && i - verb <= LONGEST_UNNAMED; i++) {
            Token token = words.get(i);
            if (isUnnamedAt(words, i)) {
                return !isNameNext(words, i);
            }
            if (!token.isWord() || mentions.at(token) != null || SmallWords.isPronoun(token)) {
                return false;
            }
        }
        return false;
    }

    /** "The lawsuit says", which is not the words of whoever is sued; "Pear's lawsuit says" is hers. */
    private boolean isForeignText(List<Token> words, int index) {
        boolean text = index > 0 && Lexicon.isForeignText(words.get(index));
        return text && !SmallWords.isPossessiveEnding(words.get(index - 1)) && !mentions.isName(words.get(index - 1));
    }

    /** Whether a suit is the verb's subject: "The suit, filed in May, says". */
    boolean isSuit(List<Token> words, int verb) {
        int at = skipped(words, verb - 1);
        if (at > 1 && SmallWords.isBreak(words.get(at))) {
            at--;
            while (at > 1 && !SmallWords.isBreak(words.get(at))) {
                at--;
            }
            at--;
        }
        return at == 1
                && words.get(0).is("the")
                && (words.get(1).is("suit")
                        || words.get(1).is("lawsuit")
                        || words.get(1).is("complaint"));
    }

    /** "Analysts at Plumtree": several who speak as one. */
    private boolean speaksFor(List<Token> words, int index) {
        return index + 2 < words.size()
                && (words.get(index).is("analysts")
                        || words.get(index).is("researchers")
                        || words.get(index).is("officials"))
                && words.get(index + 1).is("at")
                && mentions.isName(words.get(index + 2));
    }

    /** "A source", "one investor". */
    private static boolean isUnnamedAt(List<Token> words, int index) {
        boolean one = index > 0
                && (words.get(index - 1).is("one") || words.get(index - 1).is("another"));
        return Lexicon.isUnnamed(words.get(index)) || one && Lexicon.isTitle(words.get(index));
    }

    /** "Said analyst Ann Pear", "said an official at Plumtree". */
    private boolean isNameNext(List<Token> words, int index) {
        return index + 1 < words.size() && mentions.isName(words.get(index + 1));
    }

    /** Whether the verb's subject is somebody whom the article does not name: "two people familiar with it". */
    boolean isUnnamed(List<Token> words, int verb) {
        if (isForeignText(words, verb - 1)) {
            return true;
        }
        for (int i = verb - 1; i >= 0 && verb - i < LONGEST_ASIDE; i--) {
            Token token = words.get(i);
            if (isUnnamedAt(words, i)) {
                return !speaksFor(words, i);
            }
            Mention mention = mentions.at(token);
            boolean person = mention != null && mention.kind() == Mention.Kind.PERSON;
            if (person || SmallWords.isPronoun(token) || Lexicon.says(token) || token.is(";") || token.is(":")) {
                return false;
            }
        }
        return false;
    }
}
