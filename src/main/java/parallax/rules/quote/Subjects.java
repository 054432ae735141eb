package parallax.rules.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Mention;
import parallax.text.Token;

/** Finds who does what a verb says, among the words of a sentence before it. */
final class Subjects {

    /** No subject is longer, its asides included, in words. */
    static final int LONGEST = 24;

    private static final int LONGEST_APPOSITION = 10;

    private final Mentions mentions;
    private final FirstNoun first;
    private final EndingNoun ending;
    private final Appositions appositions;

    Subjects(Mentions mentions, FirstNoun first, EndingNoun ending) {
        this.mentions = mentions;
        this.first = first;
        this.ending = ending;
        this.appositions = new Appositions(mentions);
    }

    /**
     * The subject of the verb at {@code verb}, which stands before it.
     *
     * @param words the words of the sentence outside quotations
     */
    @Nullable
    String before(List<Token> words, int verb) {
        int at = lastWord(words, verb - 1);
        if (at < 0) {
            return null;
        }
        String related = related(words, verb);
        if (related != null) {
            return related;
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

    /** "The Plumtree founder who stepped down in May said": whom the position before "who" means. */
    private @Nullable String related(List<Token> words, int verb) {
        if (!SmallWords.isDeterminer(words.get(0))) {
            return null;
        }
        for (int i = 1; i < Math.min(verb - 1, LONGEST_APPOSITION); i++) {
            if (words.get(i).is("who")) {
                boolean plain = Lexicon.isPosition(words.get(i - 1))
                        && words.subList(i, verb).stream()
                                .noneMatch(word -> SmallWords.isBreak(word) || Lexicon.says(word));
                return plain ? ending.at(words, i - 1) : null;
            }
        }
        return null;
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
    static int lastWord(List<Token> words, int from) {
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
        return dated ? lastWord(words, time - 1) : time;
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
        String apposed = appositions.nameBefore(words, comma);
        if (apposed != null) {
            return apposed;
        }
        if (isDescribed(words)) {
            return ending.at(words, 1);
        }
        String nearest = null;
        for (int i = comma - 1; i > 0 && comma - i <= LONGEST; i--) {
            if (SmallWords.isBreak(words.get(i))) {
                String name = ending.at(words, i - 1);
                if (name != null && !appositions.isAside(words, i)) {
                    return name;
                }
                nearest = nearest == null ? name : nearest;
            }
        }
        return nearest == null || isRelated(words) ? first.in(words, comma) : nearest;
    }

    /** "The firm, known for its juice in Africa, in a statement, said": an organisation opens the sentence, and an aside follows. */
    private boolean isDescribed(List<Token> words) {
        return words.size() > 3
                && words.get(0).is("the")
                && Lexicon.isOrganisation(words.get(1))
                && words.get(2).is(",")
                && mentions.nameAt(words.get(3)) == null;
    }

    /** "Ann Pear, who founded Plumtree, sold it, and now runs it, said": all of it is an aside. */
    private boolean isRelated(List<Token> words) {
        Mention person = mentions.personAt(words.get(0));
        int end = Mentions.endOf(words, 0, person);
        return person != null
                && end + 1 < words.size()
                && words.get(end).is(",")
                && words.get(end + 1).is("who");
    }
}
