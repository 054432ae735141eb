package parallax.comparison.fact;

import parallax.extraction.Modality;
import parallax.extraction.Precision;
import parallax.extraction.Value;

/** A statement without the place where it stands: equal for two that say alike. */
record Said(Value value, Precision precision, Modality modality) {

    static Said of(Statement statement) {
        return new Said(statement.value(), statement.precision(), statement.modality());
    }
}
