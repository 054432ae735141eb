/** What every page shares: addresses, headers, errors. */
@NullMarked
package parallax.dashboard.site;

import org.jspecify.annotations.NullMarked;
