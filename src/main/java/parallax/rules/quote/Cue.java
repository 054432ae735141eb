package parallax.rules.quote;

import org.jspecify.annotations.Nullable;
import parallax.text.Span;
import parallax.text.Token;

/**
 * The words that say whose a quotation is.
 *
 * @param kind how they do
 * @param word the verb, or the first word of "according to"
 * @param speaker the speaker's fullest name, or null where it cannot be told
 * @param told to whom it was said, or null
 * @param reach from the cue's first word to its last
 */
record Cue(
        Kind kind,
        Token word,
        @Nullable String speaker,
        @Nullable String told,
        Span reach) {

    enum Kind {
        /** Said, wrote. */
        SAYS,
        /** Called it. */
        JUDGES,
        /** According to, as outlined by. */
        ACCORDING
    }
}
