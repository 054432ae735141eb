/** Rules of companies, shares and teams that change hands. */
@NullMarked
package parallax.rules.deal.takeover;

import org.jspecify.annotations.NullMarked;
