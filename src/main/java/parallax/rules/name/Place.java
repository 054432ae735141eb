package parallax.rules.name;

/**
 * Where a company or a person is named.
 *
 * @param from the first piece
 * @param to one past the last piece
 * @param sentence the sentence
 * @param member who
 */
record Place(int from, int to, int sentence, Member member) {}
