package parallax.extraction;

import org.jspecify.annotations.Nullable;

/**
 * A position that a person holds, takes up or leaves.
 *
 * @param title as printed, without article ("interim CEO")
 * @param organization the company's name in the article, or null where the text does not say
 * @param change what happens to it
 * @param evidence where it stands
 */
public record RoleReading(String title, @Nullable String organization, RoleChange change, Evidence evidence) {}
