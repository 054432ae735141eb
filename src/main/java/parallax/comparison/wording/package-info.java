/** Words and sentences beside each other: what two texts share, what was changed, and when two names or phrases are one. */
@NullMarked
package parallax.comparison.wording;

import org.jspecify.annotations.NullMarked;
