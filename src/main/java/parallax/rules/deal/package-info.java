/**
 * Deals and the claims that an article makes of them.
 *
 * <p>The rules below read a sentence each: {@code line} gives it its grammar, {@code telling} what it may tell, and the others hold the
 * rules by kinds of deals. This package puts together what the sentences of an article tell.
 */
@NullMarked
package parallax.rules.deal;

import org.jspecify.annotations.NullMarked;
