/** Rules of offerings, share sales, loans and funds. */
@NullMarked
package parallax.rules.deal.capital;

import org.jspecify.annotations.NullMarked;
