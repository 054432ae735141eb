package parallax.rules.quote;

import parallax.extraction.QuoteReading;

/** A quotation that has been read: what goes on behind it may be the same speaker's. */
record Told(Quotation quotation, QuoteReading reading) {

    boolean isInBlockOf(Quotation other) {
        return quotation.blockIndex() == other.blockIndex();
    }

    /** Whether the other stands in its block or in the next. */
    boolean isNear(Quotation other) {
        return other.blockIndex() - quotation.blockIndex() <= 1;
    }
}
