/**
 * Companies and people: who is named, by which names, and whom a description or a pronoun means.
 *
 * <p>{@link Names} reads a document in five steps. {@link Script} cuts it into pieces. {@link CandidateFinder} finds what can
 * be a name, and {@link Sieve} drops what only a capital made one. {@link Judgement} decides what each name names: known
 * names ({@link Reputation}), a name's own words ({@link WordsWithin}), the words around it ({@link WordsBefore},
 * {@link WordsAfter}) and its neighbours ({@link Rows}, {@link Ownership}, {@link Gender}) vote in its {@link Tally}.
 * {@link Cast} says which names mean the same company or person. {@link Coreference} adds descriptions and pronouns. The words
 * that tell something are in {@code cues.txt}, a section for each {@link Cue}.
 */
@NullMarked
package parallax.rules.name;

import org.jspecify.annotations.NullMarked;
