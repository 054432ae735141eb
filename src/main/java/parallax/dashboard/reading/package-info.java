/** How we read: every rule with its examples, as a page. */
@NullMarked
package parallax.dashboard.reading;

import org.jspecify.annotations.NullMarked;
