/** The JSON that scripts rely on: what was read out of an article, and a comparison, written out. Pure but for its JSON library. */
@NullMarked
package parallax.exchange;

import org.jspecify.annotations.NullMarked;
