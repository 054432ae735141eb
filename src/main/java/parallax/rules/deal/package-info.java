/** Deals and the claims that an article makes of them. */
@NullMarked
package parallax.rules.deal;

import org.jspecify.annotations.NullMarked;
