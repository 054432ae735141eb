/** Articles: the list, and the page of one with everything that was read out of it marked in place. */
@NullMarked
package parallax.dashboard.article;

import org.jspecify.annotations.NullMarked;
