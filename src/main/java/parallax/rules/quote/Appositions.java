package parallax.rules.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Mention;
import parallax.text.Token;

/** Tells names from the descriptions that commas set beside them: "her co-founder, Bo Quince,", "Ann Pear, the founder,". */
final class Appositions {

    private static final int LONGEST = 10;

    private final Mentions mentions;

    Appositions(Mentions mentions) {
        this.mentions = mentions;
    }

    /** "Her co-founder, Bo Quince, said", "Plumtree vice president for juice, Bo Quince, said": the name behind a position. */
    @Nullable
    String nameBefore(List<Token> words, int comma) {
        Mention person = comma > 0 ? mentions.personAt(words.get(comma - 1)) : null;
        int start = person == null ? 0 : Mentions.startOf(words, comma - 1, person);
        int position = start > 1 && words.get(start - 1).is(",") ? positionBefore(words, start - 1) : -1;
        boolean apposed = position >= 0 && person != null && !isJoined(words, position);
        return apposed && person != null ? person.name() : null;
    }

    /** The position that ends at a comma, with what it is for: "vice president | for juice", or -1. */
    private static int positionBefore(List<Token> words, int comma) {
        for (int i = comma - 1; i >= Math.max(0, comma - LONGEST); i--) {
            if (Lexicon.isPosition(words.get(i))) {
                boolean led = i == comma - 1
                        || words.get(i + 1).is("for")
                        || words.get(i + 1).is("of");
                return led ? i : -1;
            }
            if (SmallWords.isBreak(words.get(i)) || Lexicon.says(words.get(i))) {
                return -1;
            }
        }
        return -1;
    }

    /** "Ann Pear and her co-founder", "Plumtree and its founder": somebody else is named ahead of the position. */
    private boolean isJoined(List<Token> words, int position) {
        List<Token> ahead = words.subList(0, position);
        boolean bare = mentions.nameAt(words.get(0)) != null
                && mentions.personAt(words.get(0)) == null
                && ahead.stream().allMatch(Token::isWord)
                && ahead.stream().noneMatch(word -> word.is("and") || mentions.personAt(word) != null);
        return !bare && ahead.stream().anyMatch(mentions::isName);
    }

    /** Whether what ends at a comma only describes a person whose name a comma closes too. */
    boolean isAside(List<Token> words, int end) {
        int open = end - 1;
        while (open >= 0 && end - open < Subjects.LONGEST && !SmallWords.isBreak(words.get(open))) {
            open--;
        }
        if (open < 1 || !SmallWords.isBreak(words.get(open))) {
            return false;
        }
        Token opener = words.get(open + 1);
        boolean describes = SmallWords.isDeterminer(opener) || SmallWords.isOwner(opener) || Lexicon.isPosition(opener);
        return describes && mentions.personAt(words.get(open - 1)) != null;
    }
}
