package parallax.comparison;

import java.util.List;

/**
 * What may explain a contradiction, or show one that comparing the reports does not.
 *
 * @param kind what kind of explanation
 * @param words for readers ("€1.3 billion in Sea Echo beside $1.3 billion elsewhere: probably a slip of the currency")
 * @param articles ids of the reports whose statement is explained
 */
public record Remark(Kind kind, String words, List<String> articles) {

    public Remark {
        articles = List.copyOf(articles);
    }

    public enum Kind {
        /** The same number in another currency. */
        CURRENCY_SLIP,
        /** The money of one investor beside that of all. */
        PART_OF_THE_TOTAL,
        /** A value before the money beside one after it. */
        BEFORE_THE_MONEY,
        /** A report's own figures that do not fit together. */
        SUM_DOES_NOT_FIT
    }
}
