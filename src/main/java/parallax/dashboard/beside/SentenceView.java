package parallax.dashboard.beside;

import java.util.List;
import parallax.dashboard.deal.WordDiff;

/**
 * A sentence in one of the two columns.
 *
 * @param number joins it with its counterpart; 0 where it has none
 * @param side "l" or "r": with the number, the sentence's anchor
 * @param heading whether it is a headline or a heading, which has no counterpart by its nature
 * @param compared whether it was compared; what is too short was not
 * @param moved whether its counterpart stands at another place in the order
 * @param pieces its words; those that the counterpart lacks are added ones
 * @param href its place in the article
 */
public record SentenceView(
        int number,
        String side,
        boolean heading,
        boolean compared,
        boolean moved,
        List<WordDiff.Piece> pieces,
        String href) {

    private static final int HUES = 6;

    public boolean joined() {
        return number > 0;
    }

    /** Whether it was compared and nothing like it was found. */
    public boolean alone() {
        return compared && number == 0;
    }

    public String anchor() {
        return side + number;
    }

    public String counterpart() {
        return "#" + (side.equals("l") ? "r" : "l") + number;
    }

    public String hue() {
        return joined() ? "hue-" + number % HUES : "";
    }
}
