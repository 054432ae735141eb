/** Rules of money that a company raises from investors. */
@NullMarked
package parallax.rules.deal.round;

import org.jspecify.annotations.NullMarked;
