package parallax.rules.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Mention;
import parallax.text.Token;

/** Whom a noun means that opens at a word, most often right behind its verb: "said | a spokesperson for Plumtree". */
final class OpeningNoun {

    private final Mentions mentions;
    private final Speakers speakers;
    private final Positions positions;
    private final EndingNoun ending;

    OpeningNoun(Mentions mentions, Speakers speakers, Positions positions, EndingNoun ending) {
        this.mentions = mentions;
        this.speakers = speakers;
        this.positions = positions;
        this.ending = ending;
    }

    /** Whom the noun means whose first word stands at {@code from}. */
    @Nullable
    String at(List<Token> words, int from) {
        if (from < words.size() && SmallWords.isPronoun(words.get(from)) && !SmallWords.isOwner(words.get(from))) {
            return speakers.pronoun(words.get(from));
        }
        Mention company = null;
        int head = -1;
        int last = -1;
        for (int i = from; i < words.size() && i - from < Subjects.LONGEST; i++) {
            Token token = words.get(i);
            Mention mention = mentions.nameAt(token);
            if (mention != null) {
                if (mention.kind() == Mention.Kind.PERSON) {
                    return joint(words, i, mention);
                }
                company = company == null ? mention : company;
            } else if (isOutside(words, i, i > from) && !goesOn(words, i, head)) {
                break;
            }
            head = Lexicon.isTitle(token) || Lexicon.isUtterance(token) ? i : head;
            last = i;
        }
        if (company == null) {
            return last < 0 ? null : ending.at(words, last);
        }
        boolean position = head >= 0 && Lexicon.isPosition(words.get(head));
        return position
                ? EndingNoun.or(positions.holderOf(words.get(head), company.name()), company.name())
                : company.name();
    }

    private static boolean isOutside(List<Token> words, int index, boolean inside) {
        Token token = words.get(index);
        boolean managing = index + 1 < words.size() && Lexicon.isTitle(words.get(index + 1));
        boolean number = token.kind() == Token.Kind.NUMBER || token.is("/");
        boolean part = token.isWord() || SmallWords.isPossessiveEnding(token) || number;
        return !part || inside && !managing && ends(token);
    }

    private static boolean ends(Token token) {
        return SmallWords.isPreposition(token)
                || token.is("who")
                || token.is("when")
                || token.is("as")
                || token.is("while")
                || token.is("during")
                || Lexicon.isPublished(token)
                || token.lower().endsWith("ing") && !token.isCapitalised()
                || Lexicon.isSaying(token);
    }

    /** "A spokesperson | for Plumtree", "Plumtree's head | of juice | , Ann Pear". */
    private boolean goesOn(List<Token> words, int index, int head) {
        Token token = words.get(index);
        if (head < 0) {
            return false;
        }
        if (SmallWords.binds(token)) {
            return index - head <= 4 && !token.is("in") && !token.is("on") && !token.is("to") && !token.is("with");
        }
        return token.is(",") && index + 1 < words.size() && mentions.personAt(words.get(index + 1)) != null;
    }

    /** "Said Pear and Quince". */
    private String joint(List<Token> words, int index, Mention mention) {
        int end = Mentions.endOf(words, index, mention);
        if (end + 1 < words.size() && words.get(end).is("and")) {
            Mention other = mentions.personAt(words.get(end + 1));
            if (other != null) {
                return mention.name() + " and " + other.name();
            }
        }
        return mention.name();
    }
}
