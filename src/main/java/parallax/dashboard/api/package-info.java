/** The JSON and CSV interface: the same questions and answers as the pages, for scripts. */
@NullMarked
package parallax.dashboard.api;

import org.jspecify.annotations.NullMarked;
