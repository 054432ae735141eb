package parallax.archive;

import jakarta.persistence.Embeddable;
import parallax.extraction.Label;
import parallax.text.Span;

/** A named part of a finding, as a row holds it. */
@Embeddable
record StoredLabel(String name, int startAt, int endAt) {

    static StoredLabel of(Label label) {
        return new StoredLabel(label.name(), label.span().start(), label.span().end());
    }

    Label label() {
        return new Label(name, new Span(startAt, endAt));
    }
}
