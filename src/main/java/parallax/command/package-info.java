/** The command line: extract, compare, import. */
@NullMarked
package parallax.command;

import org.jspecify.annotations.NullMarked;
