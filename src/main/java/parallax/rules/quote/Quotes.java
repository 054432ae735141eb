package parallax.rules.quote;

import java.util.List;
import parallax.extraction.Annotated;
import parallax.extraction.QuoteReading;

/** Finds quotations, their speakers and to whom they were said. */
public final class Quotes {

    private Quotes() {}

    /** By position. */
    public static List<QuoteReading> of(Annotated article) {
        return List.of();
    }
}
