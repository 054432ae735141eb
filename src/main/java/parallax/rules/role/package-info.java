/** The positions that people hold, take up and leave. */
@NullMarked
package parallax.rules.role;

import org.jspecify.annotations.NullMarked;
