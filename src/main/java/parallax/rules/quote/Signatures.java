package parallax.rules.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Mention;
import parallax.text.Block;
import parallax.text.Document;
import parallax.text.Token;

/** Lines below a quotation that say whose it is: "— Ann Pear, founder of Plumtree". */
final class Signatures {

    private static final int LONGEST = 14;

    private final Document document;
    private final Mentions mentions;

    Signatures(Document document, Mentions mentions) {
        this.document = document;
        this.mentions = mentions;
    }

    /** Who signs the block at an index by the short line below it; null where that is no signature. */
    @Nullable
    String below(int index) {
        List<Block> blocks = document.article().blocks();
        if (index + 1 >= blocks.size()) {
            return null;
        }
        List<Token> words = document.tokensIn(blocks.get(index + 1).span());
        if (words.isEmpty()
                || words.size() > LONGEST
                || words.get(words.size() - 1).is(".")) {
            return null;
        }
        boolean dash = SmallWords.isBreak(words.get(0)) && words.size() > 1;
        int start = dash ? 1 : 0;
        Mention person = mentions.personAt(words.get(start));
        if (person == null) {
            return null;
        }
        int end = Mentions.endOf(words, start, person);
        boolean closed = end == words.size() ? dash : !words.get(end).isWord();
        return closed ? person.name() : null;
    }
}
