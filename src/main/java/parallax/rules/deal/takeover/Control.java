package parallax.rules.deal.takeover;

import java.math.BigDecimal;
import parallax.extraction.Figure;
import parallax.extraction.Value;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;

/** Whether a share of a company gives the say in it: "a controlling stake", "51% of Acme". */
final class Control {

    private static final WordList WORDS = WordList.of("controlling");
    private static final BigDecimal HALF = new BigDecimal(50);
    private static final int REACH = 8;

    private Control() {}

    /** Whether the words around the share at {@code share} call it a controlling one, or more than half. */
    static boolean isGivenBy(Line line, int share) {
        return WORDS.anyIn(line, share - 3, share) || isMajority(line, share);
    }

    /** "51% of Acme", "a 60% stake", "raised its stake in Acme to 60%". */
    private static boolean isMajority(Line line, int share) {
        int end = share + 3;
        while (end < share + REACH
                && line.is(share + 1, "in")
                && !line.at(end - 1).isPercent()) {
            end++;
        }
        for (int i = share - 2; i < end; i++) {
            Figure figure = line.at(i).figure();
            if (figure != null
                    && figure.value() instanceof Value.Percent part
                    && part.percent().compareTo(HALF) > 0) {
                return true;
            }
        }
        return false;
    }
}
