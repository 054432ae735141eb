/** How values and names are put into words on a page: money, shares, dates, states. */
@NullMarked
package parallax.dashboard.words;

import org.jspecify.annotations.NullMarked;
