/** One sentence as names, figures and words, and what its grammar tells: who does it, to whom, by whose word, and when. */
@NullMarked
package parallax.rules.deal.line;

import org.jspecify.annotations.NullMarked;
