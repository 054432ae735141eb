/** Companies and people: who is named, by which names, and whom a description or a pronoun means. */
@NullMarked
package parallax.rules.name;

import org.jspecify.annotations.NullMarked;
