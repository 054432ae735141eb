package parallax.intake;

import org.jspecify.annotations.Nullable;

/**
 * Something that could not be taken in, and why.
 *
 * @param source the file, address or entry
 * @param where the place in it, where it holds several things; or null
 * @param reason a sentence that goes on from the source's name: "is empty"
 */
public record Problem(String source, @Nullable String where, String reason) {}
