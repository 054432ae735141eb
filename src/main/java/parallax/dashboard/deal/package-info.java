/** Deals: the list with its filters, and the page that lays every account of one deal side by side. */
@NullMarked
package parallax.dashboard.deal;

import org.jspecify.annotations.NullMarked;
