package parallax.rules.figure;

import java.util.List;
import parallax.extraction.Figure;
import parallax.text.Document;

/** Finds money, percentages and dates in a document. */
public final class Figures {

    private Figures() {}

    /** By position, not overlapping. */
    public static List<Figure> of(Document document) {
        return List.of();
    }
}
