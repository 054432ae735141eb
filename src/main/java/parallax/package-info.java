/** Parallax: one deal, every account of it. */
@NullMarked
package parallax;

import org.jspecify.annotations.NullMarked;
