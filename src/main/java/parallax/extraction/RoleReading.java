package parallax.extraction;

import org.jspecify.annotations.Nullable;

/**
 * A position that a person holds, takes up or leaves.
 *
 * @param title as printed, without article ("interim CEO"); a seat on a board is "board member", however it is put; empty
 *     where the text names none
 * @param organization the company's name in the article, or null where the text does not say
 * @param change what happens to it
 * @param evidence where it stands, with the labels "person", "title", "organization" and "change" of what is named there
 */
public record RoleReading(String title, @Nullable String organization, RoleChange change, Evidence evidence) {}
