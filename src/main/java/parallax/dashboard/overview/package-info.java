/** All deals at a glance: along time, and as a network of those who take part. */
@NullMarked
package parallax.dashboard.overview;

import org.jspecify.annotations.NullMarked;
