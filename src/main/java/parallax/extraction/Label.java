package parallax.extraction;

import parallax.text.Span;

/**
 * A named part of a finding's evidence.
 *
 * @param name what the part is: "acquirer", "amount", "hedge"
 * @param span where it stands
 */
public record Label(String name, Span span) {}
