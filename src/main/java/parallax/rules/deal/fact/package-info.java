/** Rules of what is said of a deal: sums, values, shares and days. */
@NullMarked
package parallax.rules.deal.fact;

import org.jspecify.annotations.NullMarked;
