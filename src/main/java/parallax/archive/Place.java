package parallax.archive;

import jakarta.persistence.Embeddable;
import parallax.text.Span;

/** A span, as a row holds it. */
@Embeddable
record Place(int startAt, int endAt) {

    static Place of(Span span) {
        return new Place(span.start(), span.end());
    }

    Span span() {
        return new Span(startAt, endAt);
    }
}
