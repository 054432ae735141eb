package parallax.rules.deal;

import java.util.List;
import parallax.rules.deal.line.WordList;

/** Reports of what a company earns, which may speak of a deal on their way: "Acme sees profit rising". */
final class Results {

    private static final WordList WORDS = WordList.of("earned-words");

    private Results() {}

    /** Whether the title and the first sentence tell of results. */
    static boolean areNews(List<Told> lines) {
        boolean titled = lines.isEmpty() || !lines.get(0).isTitle();
        for (Told told : lines) {
            boolean results = WORDS.anyIn(told.line(), 0, told.line().size());
            if (!told.isTitle()) {
                return titled && (results || !told.isWhole());
            }
            titled |= results;
        }
        return false;
    }
}
