package parallax.rules.deal;

import java.util.List;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;

/** Reports of what others make of a company's debt: "may downgrade Acme after its bid for Bolt" is no news of the bid. */
final class Ratings {

    private static final WordList WORDS = WordList.of("rating-words");
    private static final WordList DEBT = WordList.of("rated-words");

    private Ratings() {}

    /** Whether the title or the first sentence tells of a rating. */
    static boolean areNews(List<Told> lines) {
        for (Told told : lines) {
            if (isOfRating(told.line())) {
                return true;
            }
            if (!told.isTitle()) {
                return false;
            }
        }
        return false;
    }

    private static boolean isOfRating(Line line) {
        return WORDS.anyIn(line, 0, line.size()) && (line.isTitle() || DEBT.anyIn(line, 0, line.size()));
    }
}
