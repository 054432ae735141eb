/** Which accounts are of one deal, what joins them, and how the deal is called. */
@NullMarked
package parallax.comparison.grouping;

import org.jspecify.annotations.NullMarked;
