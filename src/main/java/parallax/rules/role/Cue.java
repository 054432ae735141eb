package parallax.rules.role;

/**
 * A phrase of a list, found in a line.
 *
 * @param kind how it tells, as the list says
 * @param phrase its words
 * @param from its first unit
 * @param to one past its last unit
 */
record Cue(String kind, String phrase, int from, int to) {}
