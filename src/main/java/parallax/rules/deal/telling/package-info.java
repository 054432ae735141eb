/** What one sentence tells of a deal: what every rule of deals is made of. */
@NullMarked
package parallax.rules.deal.telling;

import org.jspecify.annotations.NullMarked;
