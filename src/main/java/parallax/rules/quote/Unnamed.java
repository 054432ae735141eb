package parallax.rules.quote;

import java.util.List;
import java.util.Set;
import parallax.extraction.Mention;
import parallax.text.Token;

/** Tells speakers whom the article does not name: "two people familiar with it", "one investor", "the lawsuit". */
final class Unnamed {

    private static final Set<String> SUITS = Set.of("suit", "lawsuit", "complaint");
    /** Several who, with their organisation behind them, speak as one. */
    private static final Set<String> VOICES = Set.of("analysts", "researchers", "officials");

    private static final Set<String> KIN = Set.of(
            ("supervisor boss colleague colleagues friend friends wife husband mother father brother sister son daughter"
                            + " neighbour neighbor teacher therapist")
                    .split(" "));
    /** From a verb to the noun behind it: "said one early investor". */
    private static final int LONGEST = 4;

    private final Mentions mentions;

    Unnamed(Mentions mentions) {
        this.mentions = mentions;
    }

    /** Whether the subject before a verb is one: "two people familiar with it said". */
    boolean isBefore(List<Token> words, int verb) {
        if (isForeignText(words, verb - 1)) {
            return true;
        }
        boolean second = verb > 1 && SmallWords.isJoint(words.get(verb - 1));
        for (int i = verb - 1; i >= 0 && verb - i < Subjects.LONGEST; i--) {
            boolean object = second && i > 0 && SmallWords.isOwner(words.get(i - 1)); // "named no backers but said"
            if (isAt(words, i) && !object) {
                return !speaksFor(words, i);
            }
            Token token = words.get(i);
            Mention mention = mentions.at(token);
            if (i == verb - 1 && mention != null && isShown(words, Mentions.startOf(words, i, mention))) {
                return true;
            }
            if (i == verb - 1 && mention != null && opensClause(words, Mentions.startOf(words, i, mention))) {
                return false;
            }
            boolean person = mention != null && mention.kind() == Mention.Kind.PERSON;
            if (person || SmallWords.isPronoun(token) || Lexicon.says(token) || token.is(";") || token.is(":")) {
                return false;
            }
        }
        return false;
    }

    /** "An email to staff seen by | Plumtree said": nobody is named before who wrote it. */
    private boolean isShown(List<Token> words, int start) {
        return EndingNoun.isPublisher(words, start)
                && words.subList(0, start).stream().noneMatch(word -> mentions.at(word) != null);
    }

    /** "For people who like juice, | Plumtree said". */
    private static boolean opensClause(List<Token> words, int start) {
        return start > 1 && words.get(start - 1).is(",") && SmallWords.isPreposition(words.get(0));
    }

    /** Whether the subject behind a verb is one: "said one investor who". */
    boolean isBehind(List<Token> words, int verb) {
        for (int i = verb + 1; i < words.size() && i - verb <= LONGEST; i++) {
            if (isAt(words, i)) {
                return !isNameNext(words, i);
            }
            Token token = words.get(i);
            if (!token.isWord() || mentions.at(token) != null || SmallWords.isPronoun(token)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a suit is the verb's subject: "The suit, filed in May, says". */
    boolean isSuitBefore(List<Token> words, int verb) {
        int at = Subjects.lastWord(words, verb - 1);
        if (at > 1 && SmallWords.isBreak(words.get(at))) {
            at--;
            while (at > 1 && !SmallWords.isBreak(words.get(at))) {
                at--;
            }
            at--;
        }
        return at == 1 && words.get(0).is("the") && SUITS.contains(words.get(1).lower());
    }

    /** "The lawsuit says", which is not the words of whoever is sued; "Pear's lawsuit says" is hers. */
    private boolean isForeignText(List<Token> words, int index) {
        boolean text = index > 0 && Lexicon.isForeignText(words.get(index));
        return text && !SmallWords.isPossessiveEnding(words.get(index - 1)) && !mentions.isName(words.get(index - 1));
    }

    /** "A source", "one investor". */
    private static boolean isAt(List<Token> words, int index) {
        boolean one = index > 0
                && (words.get(index - 1).is("one") || words.get(index - 1).is("another"));
        boolean ofThem = index > 1
                && words.get(index).is("them")
                && words.get(index - 1).is("of")
                && (words.get(index - 2).is("one") || words.get(index - 2).is("some")); // "one of them said"
        return ofThem
                || Lexicon.isUnnamed(words.get(index)) && !isInName(words, index)
                || one && Lexicon.isTitle(words.get(index))
                || isKin(words, index);
    }

    /** The "Workers" of "the Juice Workers of America". */
    private static boolean isInName(List<Token> words, int index) {
        return index > 0
                && words.get(index).isCapitalised()
                && words.get(index - 1).isCapitalised()
                && words.get(index - 1).isWord()
                && !SmallWords.isFunction(words.get(index - 1));
    }

    /** "His supervisor", "Pear's wife": somebody else than whose they are. */
    private static boolean isKin(List<Token> words, int index) {
        boolean owned = index > 0
                && (SmallWords.isOwner(words.get(index - 1))
                        || words.get(index - 1).is("her")
                        || SmallWords.isPossessiveEnding(words.get(index - 1)));
        return owned && KIN.contains(words.get(index).lower());
    }

    /** "Analysts at Plumtree". */
    private boolean speaksFor(List<Token> words, int index) {
        return index + 2 < words.size()
                && VOICES.contains(words.get(index).lower())
                && words.get(index + 1).is("at")
                && mentions.isName(words.get(index + 2));
    }

    /** "Said analyst Ann Pear", but not "said an official at Plumtree". */
    private boolean isNameNext(List<Token> words, int index) {
        return index + 1 < words.size() && mentions.isName(words.get(index + 1));
    }
}
