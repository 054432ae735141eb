package parallax.archive;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import parallax.text.Block;
import parallax.text.BlockKind;
import parallax.text.Span;

/** A block of an article's text, as a row holds it. */
@Embeddable
record StoredBlock(@Enumerated(EnumType.STRING) BlockKind kind, int startAt, int endAt) {

    static StoredBlock of(Block block) {
        return new StoredBlock(block.kind(), block.span().start(), block.span().end());
    }

    Block block() {
        return new Block(kind, new Span(startAt, endAt));
    }
}
