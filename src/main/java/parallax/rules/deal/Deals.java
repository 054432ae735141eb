package parallax.rules.deal;

import java.util.List;
import parallax.extraction.Annotated;
import parallax.extraction.DealReading;

/** Finds the deals that an article tells of, and what it claims of each. */
public final class Deals {

    private Deals() {}

    /** Main ones first, then by position. */
    public static List<DealReading> of(Annotated article) {
        return DealBook.read(article);
    }
}
