/** Pages, JSON and feeds: asks, shows, decides nothing. */
@NullMarked
package parallax.dashboard;

import org.jspecify.annotations.NullMarked;
