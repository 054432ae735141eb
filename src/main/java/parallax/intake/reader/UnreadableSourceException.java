package parallax.intake.reader;

import java.io.Serial;

/** A source that holds no article that can be read: which one, and why. */
public final class UnreadableSourceException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String source;
    private final String reason;

    public UnreadableSourceException(String source, String reason) {
        super(source + ": " + reason);
        this.source = source;
        this.reason = reason;
    }

    /** The file, address or entry. */
    public String source() {
        return source;
    }

    /** Why it cannot be read, as part of a sentence: "is empty". */
    public String reason() {
        return reason;
    }
}
